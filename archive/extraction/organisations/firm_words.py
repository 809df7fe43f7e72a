"""The last words of the names of firms."""

from __future__ import annotations

import re

FIRM = re.compile(
    r"\b(?:Inc|Corp|Corporation|Co|Cos|Company|Companies|Ltd|Limited|Plc|PLC|AG|SA|NV|AB|SpA|SPA|KGaA|KK|BV|LLC|LP|GmbH|Bancorp|Bancorporation|Bancshares|Holdings|Industries|Group|"
    r"Motors|Airlines|Airways|Laboratories|Enterprises|Technologies|Systems|Petroleum|Securities|Associates|Partners|Stores|Bank|Exchange|Lines|Railroad|Railway|Railways|Oil|Steel|Mining|Energy|Resources|Communications|Foods|Pharmaceuticals|Financial|Insurance|Savings|Trust|Brothers|Bros|Sons|Press)\.?$"
)
