import { phrases } from '../lexicon';

/** What else stands in a note in German: interest, flattery, common ground, the writer. */
export const courtesies = {
  interest: phrases(`
    (freue|freuen|freut|würde|schön|gern|gerne|nett|spannend) ~ (vernetzen|vernetzt|kontakt|austausch|verbinden|verbunden|folgen|zu lesen|kennenzulernen|lernen|bleiben|lesen|hören)
    (in kontakt|im kontakt|verbunden) (bleiben|zu bleiben|sein|treten)
    (lese|folge|lerne|verfolge) ~ (gern|gerne|mit|hier|dir|ihnen|weiter)
    (hallo|danke|guten tag|gruß) (zu )?(sagen|aus|von)
    (kein|keine) (verkauf|agenda|hintergedanke|werbung|pitch|antwort)`),
  past: phrases(`
    (danke|dank) (dir |ihnen |nochmal |noch |euch |sehr )*(für) ~ (demo|angebot|gespräch|kaffee|führung|erklärung|hilfe|zeit|antwort|tipp|workshop|vortrag|rat|offerte)
    (dein|ihr|das|die|der|euer|ihre|deine) (demo|angebot|gespräch|preis|workshop|training|webinar|führung|vortrag) (bei|in|am|von|gestern|über|auf|im|war|zu|zum|zur)
    (wir|ich) (trafen|sprachen|saßen|standen|haben uns|hatten|waren|arbeiteten|saß|stand|habe dich|habe sie|durfte)
    (du|sie|ihr) (hast|haben|habt) ~ (gezeigt|geholfen|erklärt|versprochen|gesagt|geschrieben|gefragt|geantwortet|erzählt|geteilt|empfohlen|gelehrt)`),
  flattery: phrases(`
    (gestoßen|gesehen|entdeckt|besucht|angesehen|aufmerksam|gefunden|angeschaut|aufgefallen) ~ 
    (auf|über) (ihr|dein|ihrem|deinem) (profil|seite)
    (dein|deine|ihr|ihre|deinen|ihren|deiner|ihrer|deinem|ihrem) (beeindruckender |beeindruckende |beeindruckendes |beeindruckenden |spannendes |spannender |spannende |interessantes |interessante |inspirierende |inspirierender |toller |tolle |umfangreiche |umfassende |vielseitige |langjährige |einzigartige )*(profil|werdegang|laufbahn|karriere|hintergrund|erfahrung|erfahrungen|expertise|arbeit|leistungen|content|inhalte|beiträge|posts|kompetenz|wissen|energie|vision|netzwerk|erfolge|track record|weg|lebenslauf|engagement|perspektiven|unternehmen)
    (beeindruckt|beeindruckend|beeindruckende|inspirierend|inspirierende|bewundere|faszinierend|vordenker|vorbild|eine ehre|großer fan|experten wie|menschen wie|jemanden wie|persönlichkeiten wie|bereicherung)
    (inhalte|beiträge|content|expertise|einblicke) (zu|über|rund um|im bereich) `),
  common: phrases(`
    (gemeinsame|gemeinsamen|viele|einige|ein paar) (kontakte|verbindungen|interessen|bekannte|themen)
    (gleichgesinnte|gleichgesinnten|branchenkollegen|fachkollegen|kollegen vom fach|vom fach)
    (gleichen|selben|derselben|gleiche|ähnlichen) (branche|bereich|feld|fach|region|gebiet|sektor|umfeld|ecke)
    (netzwerk|kontakte) ~ (erweitern|ausbauen|vergrößern|wachsen|aufnehmen)
    (erweitere|erweitern|baue|ausbauen) ~ netzwerk
    (ebenfalls|auch|selbst) (in der|im|aktiv|tätig|unterwegs|interessiert)
    (linkedin|vorgeschlagen|vorschlag)`),
  self: phrases(String.raw`
    (ich bin|wir sind|ich arbeite|ich leite|ich studiere|ich komme|ich mache|ich lebe|ich fahre|ich unterrichte|ich plane|ich führe|mein name ist|als \p{L}+ (\p{L}+ )?(bin|arbeite|kenne|weiß|habe) ich)
    (auch|selbst|ebenfalls) (ich|ein|eine|in|aus)`),
  follow: phrases(`
    (gern|gerne|freue|würde|möchte|lassen sie|lass|wollen wir|daher|deshalb) ~ (vernetzen|kontakt|netzwerk|verbinden|hinzufügen|anfrage|einladung|kontaktanfrage|austauschen)
    (kontaktanfrage|anfrage|einladung|annehmen|annahme|vernetzung)`),
};
