// Suggestions while a name is typed. Without this script the form works as well.
const LEAST = 2;
const PAUSE = 150;

for (const form of document.querySelectorAll("form[data-suggestions]")) {
    for (const field of form.querySelectorAll("input[data-suggest]")) {
        let timer = 0;
        let latest = 0;
        field.addEventListener("input", () => {
            clearTimeout(timer);
            timer = setTimeout(() => suggest(form, field, ++latest, () => latest), PAUSE);
        });
    }
}

async function suggest(form, field, number, latest) {
    const typed = field.value.trim();
    const list = document.getElementById(field.getAttribute("list"));
    if (typed.length < LEAST) {
        return;
    }
    const address = `${form.dataset.suggestions}?${new URLSearchParams({ kind: field.dataset.suggest, q: typed })}`;
    let found = [];
    try {
        const response = await fetch(address);
        found = response.ok ? (await response.json()).suggestions : [];
    } catch {
        return;
    }
    if (number !== latest()) {
        return;
    }
    list.replaceChildren(
        ...found.map((each) => {
            const option = document.createElement("option");
            option.value = each.name;
            option.label = each.detail ? `${each.name} (${each.detail})` : each.name;
            return option;
        }),
    );
}
