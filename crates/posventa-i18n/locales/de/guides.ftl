### Anleitungen und Bedingungen: Listen, Suche und die Seite einer einzelnen.

guides-title = Anleitungen und Antworten
guides-search = Wonach suchen Sie?
guides-search-hint = Ein Produkt, ein Problem, ein Teil. Ein Tippfehler schadet nicht.
guides-kinds = Anzeigen
guides-kind-all = Alle
guides-kind-install = Aufbau
guides-kind-use = Gebrauch
guides-kind-care = Pflege
guides-kind-manual = Handbücher
guides-kind-faq = Fragen
guides-bought = Zu dem, was Sie gekauft haben
guides-others = Alle anderen
guides-count = { $count ->
        [one] Eine Anleitung
       *[other] { $count } Anleitungen
    }
guides-none = Dazu haben wir keine Anleitung. Versuchen Sie ein anderes Wort oder fragen Sie uns: Die Menschen weiter unten wissen es.
guides-empty = Noch gibt es keine Anleitungen. Die Menschen weiter unten wissen alles über unsere Produkte.
guides-clear = Alle Anleitungen anzeigen
guides-more = Mehr anzeigen
guides-section = Darin: { $title }
guides-back = Alle Anleitungen
guides-updated = Aktualisiert am { $day }
guides-contents = Auf dieser Seite
guides-helped = Hat das geholfen?
guides-helped-yes = Ja
guides-helped-no = Nein
guides-helped-thanks = Danke. Das hilft allen, die es nach Ihnen lesen.
guides-helped-sorry = Danke, dass Sie es uns sagen. Lösen wir es gemeinsam:
guides-helped-contact = Sprechen Sie mit uns
guides-kept = Diese Seite können Sie auf diesem Gerät auch ohne Verbindung lesen.
guides-offline = Gerade gibt es keine Verbindung zum Shop. Das ist die Kopie auf Ihrem Gerät.
guides-gone = Diese Seite gibt es nicht mehr. Vielleicht hat sie jetzt einen anderen Namen.
guides-reading = Die Seite wird geöffnet…

policies-title = Bedingungen
policies-intro = Was gilt, wenn Sie bei uns kaufen, in der Fassung von heute.
policies-none = Hier steht noch nichts. Fragen Sie uns: Wir sagen Ihnen, was gilt.
policies-back = Alle Bedingungen
policies-read-all = Alles lesen
policies-version-since = Fassung { $version }, gültig seit { $day }
policies-version = Fassung { $version }
