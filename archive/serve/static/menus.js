// Datasette's menus are details elements: a click elsewhere closes those that are open, and so does Escape.
function closeMenus(except) {
    for (const menu of document.querySelectorAll("details.actions-menu-links[open], details.nav-menu[open], details.details-menu[open]")) {
        if (!menu.contains(except)) {
            menu.open = false;
        }
    }
}

document.addEventListener("click", (event) => closeMenus(event.target));
document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
        closeMenus(null);
    }
});
