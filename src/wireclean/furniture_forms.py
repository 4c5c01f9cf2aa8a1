# ruff: noqa: E501
r"""Forms of the furniture around a story: the lines that a page or a wire sets above, below and between. A table: rows only.

`text` is a pattern of the standard library's `re` for a whole line. Abbreviations that are put in:

`<name>`      one to six words of a name: Ann Lee, Jean-Luc de Vries
`<agency>`    an agency or picture desk
`<title>`     up to 200 characters of a title that is no sentence with an end mark
`<month>`     the name of a month, or its short form
`<day>`       the name of a day, or its short form
`<button>`    a button that shares, prints or saves; `<word>` what may stand beside it, and `<next>` between two
"""

from __future__ import annotations

from typing import NamedTuple


class Form(NamedTuple):
    """One form of furniture line. The row is rule, test and documentation at once."""

    kind: str
    """The last part of the rule id: `furniture.byline`."""
    text: str
    """A pattern for the whole line, without regard to case where it starts with `(?i)`."""
    hit: str
    """A line that goes."""
    miss: str
    """A line that looks like it and stays."""
    signs: tuple[str, ...] = ()
    """Case-folded, one of which is in every such line: quicker to look for than the pattern. Empty where there is no need."""


AGENCIES = (
    "AP|AFP|Reuters|REUTERS|Getty Images|Getty images|Getty|GETTY|EPA|EPA-EFE|EFE|dpa|DPA|DPA Images|ANSA|PA|PA Wire|PA Images|Press Association|The Associated Press|Associated Press|"
    "Bloomberg|Shutterstock|iStock|Imago|IMAGO|imago|imago images|picture alliance|Picture Alliance|Alamy|Xinhua|TASS|Sputnik|NurPhoto|Anadolu|Anadolu Agency|AAP|Rex|WENN|SIPA|Sipa|"
    "Zuma|ZUMA|UPI|The Canadian Press|Canadian Press|NTB|Ritzau|Scanpix|TT|Lehtikuva|CTK|PAP|APA|Keystone|ANP|BELGA|Belga|LaPresse|Kyodo|Yonhap|Jiji|Adobe Stock|Depositphotos|"
    "Pixabay|Unsplash|Flickr|Wikimedia Commons|Wikimedia|Wikipedia|NASA|YouTube|Instagram|Facebook|Twitter|CBC|BBC|NBC|CBS|ABC|CNN|Fox News|Witters|AP Photo|AFP Photo|Invision|"
    "ddp|epd|KNA|Europa Press|Agencia Brasil|PTI|ANI|IANS|Antara|Bernama|VNA|WireImage|FilmMagic|Handout|HANDOUT|Pool|POOL|Supplied|Contributed|Landov|Corbis|Polaris|Redux|Magnum"
)

PUT_IN: dict[str, str] = {
    "<name>": r"(?:[^\W\d_a-z][\w.'\N{RIGHT SINGLE QUOTATION MARK}-]*+|de|van|von|der|den|al|bin|el|da|di|du|la|le|zu|ten|ter|y)(?:,? (?:[^\W\d_a-z][\w.'\N{RIGHT SINGLE QUOTATION MARK}-]*+|de|van|von|der|den|al|bin|el|da|di|du|la|le|zu|ten|ter|y)){0,5}",
    "<agency>": f"(?:{AGENCIES})",
    "<title>": r"(?:[^\n]{1,198}?[^\s.!?\N{HORIZONTAL ELLIPSIS}]|[^\n.]{1,120}[?!)])",
    "<month>": r"(?i:jan(?:uary|uar|vier|eiro|uari|ner|ua|\.)?|jän(?:ner|\.)?|enero|ene\.?|gennaio|gen\.?|feb(?:ruary|ruar|rero|braio|ruari|\.)?|fév(?:rier|r\.)?|fevereiro|fev\.?|märz|mär\.?|mrz\.?|mar(?:ch|s|zo|ço|\.)?|maart|apr(?:il|ile|\.)?|avril|avr\.?|abril|abr\.?|may|mai|mayo|maggio|mag\.?|maio|mei|maj|jun(?:e|i|io|ho|\.)?|juin|giugno|giu\.?|jul(?:y|i|io|ho|\.)?|juil(?:let|\.)?|luglio|lug\.?|aug(?:ust|usti|ustus|\.)?|août|agosto|ago\.?|sep(?:tember|tembre|tiembre|t|t\.|\.)?|settembre|set(?:embro|\.)?|oct(?:ober|obre|ubre|\.)?|okt(?:ober|\.)?|ottobre|ott\.?|outubro|out\.?|nov(?:ember|embre|iembre|embro|\.)?|dec(?:ember|\.)?|dez(?:ember|embro|\.)?|déc(?:embre|\.)?|dic(?:iembre|embre|\.)?)",
    "<day>": r"(?i:mon(?:day|\.)?|tue(?:sday|s|s\.|\.)?|wed(?:nesday|\.)?|thu(?:rsday|rs|r|\.)?|fri(?:day|\.)?|sat(?:urday|\.)?|sun(?:day|\.)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo\.?|di\.?|mi\.?|do\.?|fr\.?|sa\.?|so\.?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mandag|tirsdag|lørdag|søndag|segunda(?:-feira)?|terça(?:-feira)?|quarta(?:-feira)?|quinta(?:-feira)?|sexta(?:-feira)?)",
    "<clock>": r"(?:\d{1,2}(?:[:.h]\d{2}){1,2}(?:\s?h)?|\d{1,2}\s?(?=[ap]\.?m))(?:\s?(?i:a\.?m\.?|p\.?m\.?))?(?:\s?(?:Uhr|uur|Hs|hs))?(?:\s?\(?(?:[A-Z]{2,4}|UTC[+-]\d{1,2}|GMT[+-]?\d{0,2})\)?)?",
    "<date>": r"(?:<day>,?\s+)?(?:den\s|the\s|le\s|el\s)?(?:\d{1,2}(?:st|nd|rd|th|er|º)?[.]?\s?(?:de\s|of\s)?<month>,?(?:\s(?:de\s)?\d{4})?|<month>\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?|\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d{4}|\d{2})?|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日)",
    "<label>": r"(?i:(?:\()?(?:article |artikel |first |last |originally |zuletzt |sist )?(?:published|posted|updated|created|modified|update|date|stand|veröffentlicht|aktualisiert|letztes update|erstellt|erschienen|publiziert|online seit|publié|mis à jour|mise à jour|modifié|publicado|publicada|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|geplaatst|bijgewerkt|publicerad|uppdaterad|publisert|oppdatert|publiceret|opdateret|opublikowano|aktualizacja|publikacja|publikováno|aktualizováno|julkaistu|päivitetty|son güncelleme|güncelleme|giriş|giriş tarihi|yayınlanma|опубликовано|обновлено|creado|heute|gestern|today|yesterday|hoje|hoy|ieri|oggi|hier|vandaag|i dag|i går|idag|igår|vom|am|el|il|le|sendung)(?:\s(?:on|at|am|um|om|op|le|à|a|a las|às|il|alle|den|kl\.?|heute|heute um))?\s?[:,|]?\s?)",
    "<ago>": r"(?i:(?:vor |hace |il y a |há |fa |for |för )?(?:an? |one |etwa |über )?\d{0,3}\s?(?:seconds?|sec|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|sekunden|minuten|min\.?|stunden?|std\.?|tagen?|wochen?|monaten?|jahren?|heures?|jours?|horas?|días?|minutos?|ore|giorni|timer|timmar|dagar) (?:ago|atrás|fa|siden|sedan)|(?:vor|hace|il y a|há) \d{1,3}\s?(?:sekunden|minuten|min\.?|stunden?|std\.?|tagen?|wochen?|monaten?|jahren?|minutes?|heures?|jours?|horas?|días?|minutos?|h)\.?)",
    "<button>": r"(?:share|share this|share on|share via|share to|share with|teilen|link|copy|copy link|kopieren|kopiert|link kopieren|facebook|twitter|whatsapp|telegram|threema|signal|pinterest|linkedin|linked in|xing|reddit|tumblr|flipboard|pocket|instapaper|google\+?|google plus|google news|stumbleupon|digg|email|e-mail|mail|print|drucken|senden|messenger|facebook messenger|sms|instagram|bluesky|mastodon|threads|youtube|tiktok|snapchat|viber|vk|vkontakte|odnoklassniki|save|saved|speichern|merken|tweet|tweeten|pin|pin it|post|like|compartir|compartilhar|compartilhe|compartilhe no|compártelo|partager|partagez|condividi|dela|del|delen|jaa|udostępnij|sdílet|поделиться|поделись|paylaş|bagikan|share this:?|by email|copy link copied|social sharing|sharing|link copied|twitter-x|artikel teilen|teile|teile diesen|share this (?:article|story|post|video|page)(?: in your social network| with your friends| on)?|sharing options|share options|resize|font size|share tweet)",
    "<word>": r"(?:auf|bei|via|per|artikel|beitrag|diesen|diesen artikel|copied|x|line|bookmark|gefällt mir|deel|zdieľať|podijeli|imprimer|imprimir|stampa|tulosta|drukuj|tisk|this|article|story|page|on|to|with|the|your|friends|in|mit|no|en|sur|su|på|i|social|social network|social media|open|error occurred|cancel|icon|image|external|more|less|options|a a|view|comment|comments|kommentare|seite|jetzt|zum|zur)",
    "<next>": r"(?:[\s:,|/•·]+|(?=facebook|twitter|email|share)|$)",
    "<stamp>": r"(?:<date>|<clock>)(?:(?:\s?[,|/•·–-]\s?|\s+)(?:(?:at|um|à|a las|às|alle|alle ore|kl\.?|om|о|v|в)\s)?(?:<date>|<clock>)){0,2}",
}


class Kind(NamedTuple):
    """One kind of furniture, for the documentation."""

    name: str
    what: str
    why: str
    wrong: str


KINDS: tuple[Kind, ...] = (
    Kind(
        "byline",
        "A line that names the writer is removed.",
        "The byline credits; it is set apart from the story.",
        "A line of a poem or list that starts with by and a name.",
    ),
    Kind(
        "caption",
        "A caption with its credit, or a credit alone, is removed.",
        "It belongs to a picture that the text has not got.",
        "A short last paragraph that ends in an agency's name in parentheses.",
    ),
    Kind(
        "watch",
        "A label, counter or running time of a player or gallery is removed.",
        "It belongs to a player or gallery that the text has not got.",
        "A result such as 12:38 alone on its line.",
    ),
    Kind(
        "timestamp",
        "A line that gives only when the story was published or updated is removed.",
        "It is a field of the page's head.",
        "A date that heads a part of a chronicle.",
    ),
    Kind(
        "newsletter",
        "An invitation to a newsletter is removed.",
        "It is the outlet's own advertising.",
        "A headline about newsletters without an end mark.",
    ),
    Kind(
        "read-more",
        "A pointer to another story is removed, with that story's title.",
        "It leads away from the story.",
        "A subhead that starts with such a word and a colon.",
    ),
    Kind(
        "related",
        "The head of a list of other stories is removed.",
        "It belongs to the page's navigation.",
        "A subhead such as Opinion or Latest.",
    ),
    Kind(
        "share",
        "Buttons that share, print or save are removed.",
        "They are the page's interface.",
        "A list of the names of networks, one a line.",
    ),
    Kind(
        "copyright",
        "A line of rights is removed, or a caption that ends in one.",
        "The notice is not part of the story's text; mind your licence.",
        "A paragraph that discusses a copyright sign.",
    ),
    Kind(
        "slug",
        "A wire's slug or routing line is removed.",
        "It tells the wire's computers where the take belongs (ANPA 1312).",
        "A line of abbreviations in capitals.",
    ),
    Kind(
        "end-mark",
        "The mark that ends a take or story is removed.",
        "Wires close with -30-, ENDS, (MORE) or their name.",
        "The single word More as a subhead.",
    ),
    Kind(
        "separator",
        "A line of marks that separates parts is removed.",
        "AP sets ___, others asterisks; paragraphs need none.",
        "A line of dashes that is part of a table.",
    ),
    Kind(
        "tail",
        "The line that says who reported, wrote and edited is removed.",
        "Reuters closes its stories with it.",
        "A sentence that starts with reporting by.",
    ),
    Kind(
        "contributors",
        "A line that names who contributed is removed.",
        "It credits; AP sets it behind a separator.",
        "A sentence that ends in contributed to this report.",
    ),
    Kind("reading-time", "How long the story takes to read is removed.", "It is a field of the page's head.", "A heading such as 5 min."),
    Kind(
        "comments",
        "The number of comments, or the invitation to comment, is removed.",
        "It is the page's interface.",
        "A subhead such as Comments.",
    ),
    Kind(
        "follow",
        "An invitation to follow someone is removed.",
        "It leads away from the story.",
        "A sentence in the imperative that quotes such an invitation.",
    ),
    Kind(
        "tags",
        "The list of tags, or its head, is removed.",
        "It belongs to the page's navigation.",
        "A paragraph that starts with Topics and a colon.",
    ),
    Kind("source", "A line that names only the source is removed.", "It credits.", "A table's source line that you want to keep."),
    Kind("url", "An address alone on its line is removed.", "It is a link whose words are elsewhere.", "A story about that address."),
    Kind(
        "paywall",
        "A notice that the story is for subscribers is removed.",
        "It is the page's interface.",
        "A headline about paywalls without an end mark.",
    ),
    Kind("link", "An invitation to click is removed.", "It points to what the text has not got.", "A list item that ends in click here."),
    Kind("tweet", "The signature line of an embedded post is removed.", "The post itself stays.", "A list of accounts with dates."),
)

# fmt: off
FORMS: tuple[Form, ...] = (
    # bylines
    Form("byline", r"(?i:by|von|par|por|door|av|af|autor|autorin|autoren|di|text|texte|story by|words by|written by|posted by|geschrieben von|ein beitrag von|eine analyse von|ein kommentar von|kommentar von|kolumne von|interview von|escrito por|publié par|rédigé par|pubblicato da|tekst|tekst:? av)\s?:?\s(?:(?:dr|prof)\.\s)?(?:<name>|dpa|afp|ap)(?:(?:\s?,| and| und| et| y| e| en| og| och| i|/|\sfor|\sfrom|\sin|\sat|\swith| [-|/\N{EN DASH}])\s?<name>){0,5}(?:[,|]? (?i:in <name>|<agency>|staff writers?|published|contributor|correspondent|reporter|redakteur(?:in)?|updated|with agencies))?(?:, [A-Z]\w+in (?:für|des) \w+|, \w+ \(\w+\))?(?:(?: \| | - |\s)<stamp>)?", "By Ann Lee and Bo Chan", "By Friday they were gone."),
    Form("byline", r"(?i:by|von|par|por|door|di|authors?|autor|autorin|autoren|auteur|auteurs|written by|posted by|kommentar von|text|author|about the author|author of the article)\s?:?", "Authors:", "Author of the bill:"),
    Form("byline", r"(?i:associated press|afp|reuters|staff|special|contributing|senior|political) (?i:staff )?(?i:writers?|reporters?|correspondents?|editors?)", "Associated Press writer", "Associated Press writer Ann Lee has won."),
    Form("byline", r"<name>[,|] (?i:the )?(?:<agency>|USA TODAY|Associated Press Writer|Staff Writer|For Dailymail\.com|[A-Z]\w+ (?:Correspondent|Reporter|Editor|Staff))", "Ann Lee, Associated Press", "Ann Lee, teacher"),
    Form("byline", r"(?:Deutsche Presse-Agentur|(?:Mit|mit) Material von <name>|Agence France-Presse|<name> (?:Korrespondent(?:in)?|Redakteur(?:in)?|Autor(?:in)?|Reporter(?:in)?))", "Agence France-Presse", "Agence France-Presse was founded in 1835."),
    # pictures
    Form("caption", r"[^\n]{0,160}\((?i:source|sources|quelle|via) ?:? ?[A-Z][^()\n]{1,80}\)", "The tower at dusk (Quelle: Bo Chan)", "The tower (via two doors) is open."),
    Form("caption", r"[^\n]{0,700}(?:Photo|Photos|Photograph|Photographs|Picture|Pictures|Foto|Image) (?:by|par|von) [^\n.!?]{2,140}", "The tower at dusk. Photo by Bo Chan/Acme", "Photo by photo, the film grew. It is long.", ("photo", "picture", "foto", "image")),
    Form("caption", r"[^\n]{0,600} \((?:Getty(?: Images)?|EPA|PA|Rex|AFP ?/ ?[^()\n]{2,60}|(?i:file photo|file|archivbild))\)", "The tower at dusk (Getty)", "The firm (Getty) owns it.", ("(",)),
    Form("caption", r"[^\n]{0,160}[\w)] \((?:AP|AFP|Reuters|REUTERS)\)", "The tower at dusk (Reuters)", "Rain fell, he said. (Reuters)", ("(ap)", "(afp)", "(reuters)")),
    Form("caption", r"[^\n]{0,600}[.!?] <name> \(<agency>\)", "The tower at dusk. Bo Chan (REUTERS)", "It rained. Chan (REUTERS) wrote it.", ("(",)),
    Form("caption", r"[^\n]{0,600} \| (?:[^\n|]{0,60}[ /])?<agency>(?: [^\n|]{0,40})?", "The tower at dusk | Bo Chan/AP", "Yes | No", ("|",)),
    Form("caption", r"[^\n]{1,600}[a-z)](?:Bild|Foto|Photo|Image|Photograph): ?[^\n!?]{2,140}", "Der Turm am AbendBild: Bo Chan", "Das ist ein Bild: schief.", (":",)),
    Form("caption", r"\d{1,2}/\d{2} (?:\d{1,2} <month> )?\d{4} [^\n]{3,690}|[^\n]{0,400}Play slideshow[^\n]{0,600}", "3/16 2003 A tower at dusk", "3/16 of the votes"),
    Form("caption", r"(?i:featured image|screenshots?|screen ?grab)\s?:? ?[^\n]{2,80}", "Screenshot: Acme", "A screenshot proves it."),
    Form("caption", r"\(<name> ?/ ?<name>\)|[^\n]{2,120} via (?:Shutterstock|Getty Images|Storyful|Flickr|YouTube)", "(Ann Lee / The Acme)", "They spoke via video", ("(", " via ")),
    Form("caption", r"[^\n]{0,500}[([](?i:[^()\[\]\n]{0,60}?(?:images?|photos?|pictures?|pictured|fotos?|bild|bilder|photograph|credit|credits|archivbild|archivfoto|symbolbild|symbolfoto|file photo|imagen|video|screenshot|screengrab)\s?(?:\[m\]\s?)?[:/]\s?[^()\[\]\n]{1,90})[)\]]\s?[.*]?", "The tower at dusk (Image: Getty)", "The image (see page 4: left) is old.", ("(", "[")),
    Form("caption", r"[^\n]{0,500}\((?:(?:[^()\n]{0,60}[/,|]\s?)?(?:[Pp]hoto(?:graph)? (?:by|courtesy)|<agency>[/,|]|[^()\n]{1,60}[/|]\s?<agency>|(?:[^()\n]{2,40} )?via <agency>|(?:File|Archiv|Symbol)(?:bild|foto|photo)?)[^()\n]{0,60})\)\s?(?:\(<agency>\))?[.]?", "A market in Rome. (Bo Chan/AP)", "They met in Rome (and/or Paris)."),
    Form("caption", r"(?i:photographs?|photos?|fotos?|fotografía|bilder|bild|image|images|picture|illustration|infografik|grafik|graphic|credits?|photo credit|image credit|bildquelle|crédit|crédits|crédit photo|imagen|immagine|foto de archivo|zdjęcie|fot\.|kuva|фото|video)(?i: by)?\s?[:|\N{COPYRIGHT SIGN}]\s?(?:\[[Mm]\]:?\s?)?[^\n:!?]{1,110}(?<![.])", "Foto: Bo Chan", "Photo: it shows a tower."),
    Form("caption", r"[^\n]{0,300}?[\s.!?)(](?:Photographs?|Photos?|Fotos?|Fotografía|Bilder|Bild|Images?|Picture|PHOTO|FOTO|Illustration|Infografik|Grafik|Graphic|Credits?|Bildquelle|Crédits?|Imagen|Immagine|Zdjęcie|Fot\.|Kuva|Фото)(?: by)?\s?[:|\N{COPYRIGHT SIGN}]\s?(?:\[[Mm]\]:?\s?)?[A-Z\N{COPYRIGHT SIGN}][^\n:!?]{1,110}(?<![.])", "The tower at dusk. Photo: Bo Chan", "She took the Photo: It shows a tower.", (":", "|", "\N{COPYRIGHT SIGN}")),
    Form("caption", r"(?i:(?:featured |cover |lead |top |header )?(?:image|photo|photos|picture|screenshot|illustration|video|graphic|bild|foto)s?(?: taken)? (?:by|via|from|courtesy(?: of)?|credit|copyright|source|caption|credits)\b)[^\n]{0,300}?(?<![.])", "Featured image via Acme", "Image by image, the film grows."),
    Form("caption", r"(?:Getty Images|GETTY IMAGES|GETTY|Image copyright|Image source|Image caption|Media caption|Enlarge this image|Hide caption|toggle caption|Photo ?\d* ?(?:of|/) ?\d+)(?:, Image source)?\s[^\W\d_a-z][^\n]{3,400}", "Image caption The tower at dusk", "Getty bought it."),
    Form("caption", r"(?:FILE ?[-\N{EN DASH}\N{EM DASH}:(]|FILE PHOTO:?|Archivbild|Archivfoto|Symbolbild|Symbolfoto|File photo|File image|TPX IMAGES OF THE DAY)[^\n]{0,500}", "FILE - The mayor, seen in 2016", "File a tax return in time."),
    Form("caption", r"(?:(?:<name>|<agency>)\s?[/|]\s?)*(?:<name> (?:for|/|via|-|\|) )?(?:(?:via|por|über) )?<agency>(?:\s?[-/|,&]\s?(?:<agency>|<name>)){0,4}(?:\s(?:via|through) <agency>)?(?:/<name>)?(?: {1,2}Images)?\)?", "Bo Chan/Getty Images", "Reuters reporters agree"),
    Form("caption", r"<name>(?: ?/ ?Pool)? via <agency>", "Defense Ministry via AP", "They came via Rome"),
    Form("caption", r"(?i:photo|photos|image|images|bild|foto|fotos|bilder|picture|caption|image caption|image copyright|photo gallery|bildergalerie|fotostrecke|galerie|gallery|slideshow|diaporama)\s?:?", "Photo", "Photos fade."),
    Form("caption", r"[^\n]{0,500}(?:Getty Images/[A-Z]\w+|\bIMAGO/[^\n]{2,40}|picture alliance ?/ ?[^\n]{2,60}|AP Photo/[^\n]{2,40}|/\s?(?:Reuters|REUTERS|AFP|AP|EPA|dpa|Getty|Getty Images|imago|IMAGO|PA|CBC|BBC)(?:\s?/\s?[A-Z][^\n]{0,30})?|\N{EM DASH}\s?\N{COPYRIGHT SIGN} ?\w+)\)?", "The mayor in Rome Bo Chan/AP", "He works for Reuters/Ipsos polls now", ("/", "\N{COPYRIGHT SIGN}")),
    Form("caption", r"(?i:photos: )[^\n]{3,600}", "Photos: The tower at dusk", "Photos of the tower"),
    Form("caption", r"[^\n]{0,300}\((?:Pictured?|Picture|Image|Photo|Photograph)[^()\n]{0,60}\)", "The tower (Picture: Acme)", "The tower (pictured in 1990 by an unknown hand) fell."),
    # moving pictures and galleries
    Form("watch", r"(?i:(?:watch|see|scroll|view|play) [^\n]{2,120}(?:here|below|above|video at [\w.]+)\s?[:.,]?|(?:watch|scroll|play|see) (?:below|above|here|now)[^\n]{0,20}|view (?:image in fullscreen|all posts by [^\n]{2,40}|our current issue|more offers)|open this photo in gallery:?|slideshow ?\(\d+ images?\)|video loading|player wird geladen|fotostrecke ansehen|(?:audio|video) starten, abbrechen mit escape|watch it here [^\n]{0,60}|watch [^\n]{0,80}video[^\n]{0,40}here:?)", "Watch the mayor here:", "Watch the mayor, voters say"),
    Form("watch", r"(?i:(?:[\N{BLACK RIGHT-POINTING TRIANGLE}>•]\s?)?(?:duration:? ?|video\s?[:|]?\s?|play video\s?|dauer:? ?|audio\s?|länge:? ?)?(?:\d{1,2}:)?\d{1,2}:\d{2}(?: ?/ ?\d{1,2}:\d{2})?(?: ?(?:min|minutes|minuten))?)", "Duration 12:38", "The score was 12:38"),
    Form("watch", r"<date>\s?[|•·,]\s?\d{1,2}:\d{2} ?(?:min|Min)\.?", "05.09.2024 | 2:03 min", "2:03 min later he fell", (":",)),
    Form("watch", r"(?i:(?:\d+ ?(?:/|of|von|de) ?\d+|\d{1,3} (?:bilder|images|fotos|photos|pictures|videos)|view \d+ images?|(?:image|photo|slide|bild) \d+ (?:of|von) \d+)(?: (?:full screen|autoplay|close|skip|view|slideshow|photos?))*)", "44 Bilder", "3 of 4 doctors agree"),
    Form("watch", r"(?i:(?:play(?: the)? (?:video|audio|all)|videos?|weitere videos|watch(?: now| live| more| next| video| the video(?: here| above| below)?)?|watch more videos?|now playing|live|live tv|podcast|audio|zur playlist|(?:jetzt )?(?:in der app )?anhören|artikel anhören|listen(?: now| to (?:this )?(?:article|story))?|scroll down for (?:more|video)|(?:see|view|open) (?:gallery|photos|all photos|slideshow|more photos)|view (?:author publications|photos|gallery|slideshow)|replay|more videos?|video player|video abspielen|video starten|écouter(?: l'article)?|vidéo|vidéos|regarder|ver video|vídeo|mira el video|click to play ?(?:tap to play)?|hide caption|show caption|toggle caption|video unavailable|latest videos?|popular videos|related videos?|photos|media player|autoplay|close|next video|mehr videos|zum video|zur galerie|zur bildergalerie|watch on youtube)\s?[:.!\N{HORIZONTAL ELLIPSIS}]?)", "Scroll down for video", "Watch the video, then judge."),
    Form("watch", r"(?i:(?:watch|video|listen|live|w(?:a|)tch live|click to watch|schau|podcast|audio|film|galerie|bilder|im video|ver|vidéo)\s?(?:\||:|\N{BLACK RIGHT-POINTING TRIANGLE})\s?)[^\n]{2,200}", "WATCH | The mayor speaks", "Video calls grow"),
    Form("watch", r"[^\n]{0,700}(?i:\b(?:hide|toggle|show) caption\b)[^\n]{0,60}", "The tower at dusk. Hide Caption 6 of 11", "They hide captions.", ("caption",)),
    Form("watch", r"(?i:media playback is (?:unsupported|not supported)|your browser does not support|media caption|to view this video|video unavailable|sorry, (?:this|your) (?:video|browser)|exclusive video|(?:this )?video (?:has been )?(?:removed|can not be played)|the media could not be loaded|der browser|ihr browser unterstützt)[^\n]{0,500}", "Media playback is unsupported on your device", "The media playbook is old."),
    # times
    Form("timestamp", r"(?!<day>,? <month> \d{1,2}, \d{4} at )[•·|]?\s?(?:<name> \| |<name>,? (?=[^\n]*\d[:.]\d\d))?(?:<label>)?(?:<stamp>|<ago>)\)?:?(?:\s?[•|·,;\N{EN DASH}-]?\s?(?:<label>|\()?(?:<stamp>|<ago>|(?i:\d{1,2} min(?:ute|uten|\.)? (?:read|lesezeit)|lesezeit:? \d{1,2} min\.?|uhr))\)?){0,3}(?:\s?[|•·]\s?<name>)?", "Published Aug 28, 2024 • Last updated 1 hour ago", "On 27.06.2024 it rained", ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", " ago", " atrás", " fa", " siden", " sedan")),
    Form("timestamp", r"(?i:stand|(?:last |first )?(?:published|updated|posted)|(?:artikel )?veröffentlicht(?:/aktualisiert)?(?: am)?|aktualisiert|publié(?: le)?|publiziert|publisert|sist oppdatert|publicerad|uppdaterad)\s?:?", "Stand:", "Stand up."),
    Form("timestamp", r"<date>(?:/<date>)?, (?:Issue|Ausgabe)", "May 25, 2023/June 1, 2024, Issue", "Issue 5 of May", ("issue", "ausgabe")),
    # newsletters
    Form("newsletter", r"(?i:the next issue of [^\n]{2,60} will soon be in your inbox\.?|interested in more newsletters\?[^\n]{0,60}|sign up (?:to|for) [^\n]{2,80}(?<![.])|[^\n]{0,200}\bsubscribe now\b[^\n]{0,120}|[^\n]{0,200}(?:straight|directly|delivered) (?:to|in) your inbox[^\n]{0,160}|(?:exclusive articles|analysis on) [^\n]{0,300}newsletters[^\n]{0,160}|[^\n]{2,60} is a (?:new )?(?:daily|weekly) newsletter[^\n]{0,200}|suscr[ií]bete[^\n]{0,80}|[^\n]{0,80}newsletter[^\n]{0,60}(?:anmelden|abonnieren|wählen|bestell|hier entlang)[^\n]{0,80}|bitte wählen sie einen newsletter[^\n]{0,20}|[^\n]{0,120}kostenlos(?: hier)? anmelden\.?)", "The next issue of Rain will soon be in your inbox.", "It will be in your box.", ("inbox", "newsletter", "sign up", "subscribe now", "suscr", "anmelden")),
    Form("newsletter", r"(?i:[^\n]{0,120}\bnewsletters?\b[^\n]{0,120}(?<![.]))", "Subscribe to our newsletter", "The newsletter, he said, was late.", ("newsletter",)),
    Form("newsletter", r"(?i:(?:please |jetzt |hier |kostenlos |now |click here to |want more\? |like this\? )*(?:sign up|sign-up|subscribe|join|register|enter your email|get (?:the|our|daily|breaking|free|this|exclusive)|receive|abonnieren|melden sie sich|jetzt abonnieren|jetzt anmelden|jetzt kostenlos|suscríbete|suscríbase|abonnez-vous|inscrivez-vous|assine|iscriviti|meld je aan|schrijf je in|abonnér|tilmeld|prenumerera|mit meiner anmeldung|o suscríbete|by signing up|by providing your email|by entering your email|by clicking|thanks for subscribing|thank you for subscribing|invalid email|check your inbox|your email address|email address|stay informed|stay up to date|don't miss|mit \* markierte|eine abmeldung|for the latest (?:breaking )?news|delivered (?:straight|directly) to)\b)[^\n]{0,400}(?i:email|e-mail|inbox|newsletter|newsletters|sign|subscrib|abonn|anmeld|kostenlos|free|daily|updates|alerts|news|now|inform|ahora|por 1|gratis|sin límites|postmedia|privacy|today|articles|here|postfach|pflichtfelder|briefing|playbook|terms)[^\n]{0,300}|(?i:sign ?up|subscribe(?: now| today)?|jetzt (?:anmelden|abonnieren|registrieren)!?|abonnieren|suscríbete(?: ahora)?|s'abonner|abonnez-vous|join now|abone ol|newsletter(?: sign ?up)?|newsletters)!?", "Sign up for our emails", "Sign up sheets were full."),
    Form("newsletter", r"(?i:\**subscribe to )[^\n]{1,120}|(?i:newsletter sign up )[^\n]{0,600}|(?i:[^\n]{0,200}(?:sign up for|subscribe to|abonnieren sie|melden sie sich für|anmelden zum) (?:our|the|unseren|unser|den|dem|der)? ?[^\n]{0,40}(?:newsletter|newsletters|emails?)[^\n]{0,200})", "SUBSCRIBE to Playbook: acme.com", "He would subscribe no more.", ("subscribe to", "newsletter", "email")),
    # further reading
    Form("read-more", r"(?i:[>»\N{BLACK RIGHT-POINTING TRIANGLE}*•→-]{0,3}\s?(?:read (?:more|next|also|on|the full (?:article|story|report)|full (?:article|story)|it here)|continue reading|keep reading|see (?:more|also)|also read|read more stories|read more here|see more here|learn more|find out more|more info(?:rmation)?|full story|you (?:might|may)(?: also)? (?:like|be interested in)|recommended(?: for you)?|what to read next|don't miss|mehr (?:dazu|zum thema|lesen|erfahren|infos?|anzeigen|nachrichten|artikel)|lesen sie (?:auch|mehr|hier mehr|dazu auch|weiter)|lesen sie mehr zu(?:m thema| diesen themen)|weiterlesen|zum artikel|zum thema|auch interessant|das könnte sie auch interessieren|lire (?:aussi|la suite|plus)|à lire aussi|voir aussi|lea también|lee también|leer más|más información|ver más|también te puede interesar|te puede interesar|leia (?:também|mais)|saiba mais|veja também|leggi anche|leggi tutto|approfondisci|lees (?:ook|meer|verder)|bekijk ook|les også|les mer|läs (?:också|mer|även)|læs også|læs mere|lue (?:myös|lisää)|czytaj (?:też|także|więcej|dalej)|zobacz (?:też|także|również)|przeczytaj (?:też|także)|čtěte (?:také|dále|více)|pročitajte (?:i|još|više)|citește și|olvasta már|διαβάστε (?:επίσης|περισσότερα)|читайте (?:также|ещё|еще)|читать (?:далее|ещё|еще|также)|читайте також|devamını oku|ayrıca oku|xem thêm|baca juga|baca selengkapnya|阅读更多|続きを読む|もっと見る|더 보기|اقرأ أيضا|اقرأ المزيد))\s?[:.!\N{HORIZONTAL ELLIPSIS}>»→|]{0,3}", "Read more:", "Read more books."),
    Form("read-more", r"(?i:[\[(>»\N{BLACK RIGHT-POINTING TRIANGLE}*•→-]{0,3}\s?(?:read more|read next|read also|read the full (?:article|story|report)|see also|see more|also read|also see|learn more|more (?:on|about|from)|read more (?:on|about|at|from|here|in)|don't miss|mehr dazu|mehr zum thema|lesen sie (?:auch|mehr|hier|dazu)|zum artikel|lire aussi|à lire aussi|lea también|lee también|leia (?:também|mais)|leggi anche|lees ook|les også|läs (?:också|även)|læs også|lue myös|czytaj (?:też|także)|zobacz (?:też|także)|čtěte také|pročitajte i|citește și|διαβάστε επίσης|читайте также|читайте також|xem thêm|baca juga|hier finden sie|hier können sie|mehr über)\s?(?:[:|>»\N{EN DASH}-]|(?<=also read)|(?<=les også)|(?<=läs också)|(?<=about)|(?<=here)|(?<=mehr über)|(?<=lire aussi)|(?<=zum thema)|(?<=finden sie)|(?<=können sie)|(?<=sie hier)|(?<=story)|(?<=article)|(?<=on)|(?<=from)|(?<=at)|(?<=in))\s?)[^\n]{1,220}(?<![,;])", "READ MORE: The tower falls", "Read more and you will learn, he said, much."),
    Form("read-more", r"[^\n]{2,150} (?i:read more|mehr lesen|weiterlesen|mehr|lesen sie hier|read here|more here|lesen sie hier\.)\s?[.>»\N{HORIZONTAL ELLIPSIS}]{0,3}", "The tower falls Read more", "They did not read more often", ("read more", "mehr", "weiterlesen", "lesen sie hier", "read here", "more here")),
    Form("related", r"(?i:related(?: (?:articles?|stories|story|coverage|content|topics?|links?|news|posts?|reading|video|videos))?|more (?:stories|news|from [^\n]{2,40}|on this (?:story|topic)|coverage|to explore|for you|top stories|in [^\n]{2,30}|latest stories)|(?:latest|top|most (?:popular|read|viewed|shared|recent|commented)|popular|trending|recent|breaking|editor'?s'? picks?|featured|recommended)(?: (?:stories|news|now|articles?|posts?|videos?|this week|today|in [^\n]{2,30}|on [^\n]{2,30}))?|you (?:might|may)(?: also)? (?:like|have missed)|in this (?:article|story)|in case you missed it|what to read next|next article|previous article|previous|next|don't miss|around the web|from the web|promoted|meistgelesen|meist gelesen|mehr aus [^\n]{2,30}|mehr von [^\n]{2,30}|ähnliche artikel|verwandte (?:artikel|themen)|passend zum thema|weitere (?:artikel|themen|meldungen|nachrichten)|aktuelle (?:nachrichten|meldungen|news)|neueste (?:artikel|nachrichten)|beliebte artikel|topmeldungen|top-themen|les plus lus|sur le même sujet|dans la même rubrique|à lire également|articles? liés?|la rédaction vous conseille|noticias relacionadas|lo más (?:leído|visto)|más noticias|relacionados|mais lidas|notícias relacionadas|veja mais|notizie correlate|più letti|articoli correlati|meer over dit onderwerp|gerelateerd|meest gelezen|mest läst|relaterat|mest lest|relaterte saker|mest læste|aiheesta muualla|luetuimmat|powiązane|polecane|nejčtenější|související|najčitanije|ειδήσεις|читайте также|по теме|популярное|関連記事|관련 기사|相关阅读|相关新闻)\s?[:.]?", "RELATED COVERAGE", "Related costs rose."),
    Form("related", r"(?i:related(?: (?:article|story|stories|coverage|content|link|links|video|topics?))?|more from|also on [^\n]{2,20}|trending|newsblog|liveblog|live-?ticker|in this article)\s?[:|]\s?[^\n]{2,220}", "Related article: The tower falls", "Related work is slow"),
    Form("related", r"(?i:liveblog|newsblog|liveticker|live updates|(?:analyse|kommentar|debatte|interview|reportage|exklusiv|opinion|analysis|explainer) \d{1,2}\.\d{1,2}\.\d{4})", "Analyse 12.10.2022", "Analysis shows growth"),
    # sharing
    Form("share", r"(?i:(?:<word><next>){0,11}(?:<button><next>)(?:(?:<button>|<word>)<next>){0,11})", "Share this on Facebook: Facebook", "Share prices fell"),
    Form("share", r"(?i:share if you [^\n]{2,60}|share this story : [^\n]{2,40}|(?:please )?share this (?:article|story|post|video)[^\n]{0,60}(?<![.])|(?:click to )?(?:share|email|print|tweet)(?: this| on| to) [^\n]{2,40} \(opens in new window\)|auf [\w.]+ teilen(?: [\w.]+)?|per e-?mail (?:teilen|senden|verschicken)(?: e-?mail)?|what do you think about this\? share [^\n]{0,80})", "SHARE IF YOU AGREE!", "Share this sorrow with us, he said."),
    # rights
    Form("copyright", r"(?:\N{COPYRIGHT SIGN}|\([cC]\)|(?i:copyright) ?(?:\N{COPYRIGHT SIGN}|\([cC]\)|\d{4}|:))[^\n]{0,600}|Copyright [A-Z][^\n.]{1,60}", "Copyright 2018 Acme. All rights reserved.", "Copyright law is old."),
    Form("copyright", r"[^\n]{0,500}\s?\N{COPYRIGHT SIGN}\s?[^\n.!?]{1,110}(?:\.\w[\w/.-]{0,40})?", "Smoke over Rome. \N{COPYRIGHT SIGN} Bo Chan", "The sign \N{COPYRIGHT SIGN} was drawn. It means something.", ("\N{COPYRIGHT SIGN}",)),
    Form("copyright", r"(?i:[^\n]{0,120}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|все права защищены|wszelkie prawa zastrzeżone|riproduzione riservata|reproduction interdite|may not be (?:published|reproduced)[^\n]{0,60}redistributed)[^\n]{0,300})", "All rights reserved.", "All rights were lost.", ("reserved", "vorbehalten", "réservés", "reservados", "riservati", "voorbehouden", "защищены", "zastrzeżone", "riservata", "interdite", "may not be")),
    # wire copy
    Form("slug", r"\s?[a-z] [a-z] (?:BC|AM|PM|AP)-[^\n]{1,60}\d{2}-\d{2}\s\d{4}\s*", "u f BC-ACME-OIL   03-06 0083", "a b BC-SOMETHING"),
    Form("slug", r"(?:BC|AM|PM|AP|EU|US|ML|AS|AF|LT|FBN|BBO|FBC|EMB|ZC)-[-\w()/&;.,' ]{2,80}(?:,? (?:\d{1,2}(?:st|nd|rd|th) (?:Ld|Lead|Add|Sub|Ld-Writethru)[-\w]{0,20}|Update|Bjt|Budget|Writethru|Ld-Writethru|\d{2,4})){1,4}", "BC-EU--Tower, 1st Ld-Writethru", "AM-FM radios sell well"),
    Form("slug", r"(?i:eds|editors|editor's note|note to editors)\s?: [^\n]{2,300}|(?:URGENT|BULLETIN|FLASH|ADVISORY|(?:\d(?:ST|ND|RD|TH) )?(?:LEAD|WRITETHRU|LD-WRITETHRU)|UPDATE \d)", "URGENT", "Urgent help came."),
    Form("end-mark", r"\s*(?i:reuter|reuters|ends|\(ends\)|\(end\)|end|-?\s?30\s?-|\(more\)|more|###+|end of (?:story|text|message)|==?kyodo|kyodo|\(?endit\)?|\(xinhua\)|xfn|/enditem|enditem|\[item ends\]|end item)\s*", "-30-", "More than ever."),
    Form("separator", r"[\s_*~=#.\N{HORIZONTAL ELLIPSIS}\N{BULLET}\N{MIDDLE DOT}\N{EM DASH}\N{EN DASH}-]{2,}", "* * *", "* * * x"),
    Form("tail", r"\(?(?:(?i:additional |further )?(?i:reporting|writing|editing|compiled|screenplay|zusätzliche berichterstattung|reportage|rédigé|édité|reporte|editado|reportagem|edição)\s(?i:by|von|par|por|de)\s(?=[A-Z]))[^\n]{2,500}\)?\.?", "(Reporting by Ann Lee; Editing by Bo Chan)", "Reporting by the law is a duty."),
    Form("contributors", r"(?:[\N{EM DASH}-]\s?)?[^\n]{2,400}(?i:\bcontributed (?:to|reporting)(?: to)?(?: (?:this|the) (?:report|story|article|post|piece))?|contributed from [^\n]{2,60}|contributed reporting(?: from [^\n]{2,60})?)\.?", "Ann Lee in Rome contributed to this report.", "Rain contributed to this report's delay, he said.", ("contributed",)),
    Form("contributors", r"(?:[^\n]{2,80} reported from [^\n]{2,80}\. )[^\n]{2,300}|(?i:mit informationen (?:der|des|von) )[^\n]{3,200}|(?i:(?:with|mit) (?:material|agencies|files|reporting) (?:from|by|von) )[^\n]{2,120}|(?:\((?:dpa|AFP|AP|Reuters|rtr|sid|KNA|epd|dmk|[a-z]{2,4})(?:[/,] ?(?:dpa|AFP|AP|Reuters|rtr|sid|KNA|epd|[a-z]{2,4}))*\))", "With files from Acme", "(see below)"),
    # the rest
    Form("reading-time", r"(?i:(?:lesedauer|lesezeit|reading time|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|estimated reading time|artikel zum hören\N{BULLET}?)\s?:?\s?(?:ca\. )?(?:\d{1,3} ?(?:min(?:uten?|utes?|utos?|uti)?\.?)?)?|\d{1,3}[ -]?(?:min(?:ute)?s?\.?|minuten?) ?(?:read|lesezeit|lesedauer|de lecture|de lectura|di lettura|de leitura|leestijd|listen)?\.?)", "Lesezeit: 2 Min.", "2 minutes later"),
    Form("comments", r"(?i:(?:(?:show|view|hide|see|read|leave|post|add|write|all|your|load|join the|open|sort|zu den|zum|zur|keine|no|jetzt|beitrag|\d{1,6}) ){0,4}(?:comments?|kommentare?|kommentar schreiben|commentaires?|comentarios?|comentários?|commenti|reacties|kommentarer|comments? \(\d{1,6}\)|conversation|kommentieren|reaktionen|replies)(?: (?:öffnen|schreiben|lesen|anzeigen|springen|zur startseite|policy|\(\d{1,6}\)|\d{1,6}|section|below|are closed)){0,3}\.?|anzahl kommentare:?|leave a (?:reply|comment)|join the (?:conversation|discussion)[^\n]{0,120}|teilen kommentare|>{0,3} mehr gastkommentare|(?:what about you\? )?share your thoughts[^\n]{0,120})", "0 Kommentare", "Comments fell silent."),
    Form("follow", r"(?i:follow|like|find|join|add|folgen sie|folge|síguenos|suivez-nous|siga|seguici|volg)\s(?:(?i:us|our [a-z ]{3,20}|him|her|them|me|uns)(?: (?:on|at|auf|en|sur) |\s?@|:|$|(?=[^\n]{0,80}(?:Twitter|Facebook|Instagram|TikTok|WhatsApp)))|@\w+|[A-Z][^\n]{1,40} on (?:Twitter|Facebook|Instagram|X)\b)[^\n]{0,200}|(?i:follow|followed|follow us(?: @)?|síguenos|suivez-nous|folgen|folgen sie uns)", "Follow us on Twitter", "Follow us down the road."),
    Form("follow", r"[^\n]{2,200}(?i:\bfollow (?:him|her|them|us|me|@\w+)\b)[^\n]{0,200}(?:@\w+|Twitter|Facebook|Instagram)[^\n]{0,120}", "Ann Lee writes about towers; follow her on Twitter.", "They follow her to Rome.", ("follow",)),
    Form("tags", r"(?i:(?:tags?|topics?|themen|schlagworte|schlagwörter|stichworte|mots[- ]clés|etiquetas|temas|tópicos|argomenti|filed under|categories|category|keywords|trefwoorden|emneord|ämnen|tagi|štítky|темы|теги|more on|sujets)\s?(?::\s?[^\n]{0,200}|#[^\n]{0,200}| #[^\n]{0,200})?)", "Topics: Rome, Rain", "Topics vary."),
    Form("source", r"\(?(?:(?i:sources?|quellen?|via|hat tip|h/t|fuente|fonte|bron|źródło|zdroj|kaynak|kilde|källa|источник|redaktion)(?:\s?:\s?|\s))(?:[^\n.!?]{2,60}|[\w-]+\.[\w.]+)\)?|(?:\w{1,30}\.){1,4}(?:com|org|net|de|co\.uk|fr|es|it|ru)", "Source: Acme News", "Sources say it rained."),
    Form("url", r"\(?https?://\S{3,300}\)?|www\.\S{3,300}", "https://acme.example/story", "See https://acme.example/story"),
    Form("paywall", r"(?i:(?:this (?:article|story|content) is (?:reserved for|available (?:exclusively )?to|only available to|for|free to read)|subscribers? only|register (?:/|to unlock|or sign in)|register / sign in|create (?:an?|your) (?:free )?account|already (?:a )?(?:subscriber|registered|have an account)|sign in (?:to|or|without)|log ?in(?: to)?|sign ?up ?log ?in|get (?:digital|unlimited|full) access|subscribe to unlock|support (?:our|independent) |nur für abonnenten|exklusiv für abonnenten|abo abschlie(?:ß|ss)en|if you are a home delivery|you have reached your|to continue reading|article réservé|réservé aux abonnés|contenido exclusivo|solo para suscriptores|unlock more articles|enjoyed this story\?|registration is a free))[^\n]{0,240}", "This content is reserved for subscribers only", "This story is not available to all."),
    Form("link", r"(?i:(?:click|tap) here\b[^\n]{0,160}|[^\n]{0,200}\b(?:click|tap) here\b[^\n]{0,30}|(?:click|tap) to [^\n]{2,80}(?<![.]))", "Click here to read the ruling.", "They click, here and there.", ("click", "tap ")),
    Form("tweet", r"\N{EM DASH} [^\n]{1,60} \(@\w{1,20}\) [^\n]{4,30}", "\N{EM DASH} Ann Lee (@annlee) May 5, 2017", "She is @annlee"),
)
# fmt: on
