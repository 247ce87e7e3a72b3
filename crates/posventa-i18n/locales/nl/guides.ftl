### Handleidingen en voorwaarden: lijsten, zoeken en de pagina van één ervan.

guides-title = Handleidingen en antwoorden
guides-search = Wat zoek je?
guides-search-hint = Een product, een probleem, een onderdeel. Een tikfout is geen probleem.
guides-kinds = Tonen
guides-kind-all = Alle
guides-kind-install = Installeren
guides-kind-use = Gebruiken
guides-kind-care = Onderhoud
guides-kind-manual = Gebruiksaanwijzingen
guides-kind-faq = Vragen
guides-bought = Bij wat je hebt gekocht
guides-others = Alle andere
guides-count = { $count ->
        [one] Eén handleiding
       *[other] { $count } handleidingen
    }
guides-none = Hierover hebben we geen handleiding. Probeer een ander woord of vraag het ons: de mensen hieronder weten het.
guides-empty = Er zijn nog geen handleidingen. De mensen hieronder weten alles over onze producten.
guides-clear = Alle handleidingen tonen
guides-more = Meer tonen
guides-section = Hierin: { $title }
guides-back = Alle handleidingen
guides-updated = Bijgewerkt op { $day }
guides-contents = Op deze pagina
guides-helped = Heeft dit geholpen?
guides-helped-yes = Ja
guides-helped-no = Nee
guides-helped-thanks = Dank je wel. Daar heeft de volgende lezer wat aan.
guides-helped-sorry = Dank je wel dat je het zegt. Laten we het samen oplossen:
guides-helped-contact = Praat met ons
guides-kept = Deze pagina kun je op dit apparaat ook zonder verbinding lezen.
guides-offline = Er is nu geen verbinding met de winkel. Dit is de kopie op je apparaat.
guides-gone = Deze pagina is er niet meer. Misschien heeft ze nu een andere naam.
guides-reading = De pagina wordt geopend…

policies-title = Voorwaarden
policies-intro = Wat geldt als je bij ons koopt, in de versie van vandaag.
policies-none = Hier staat nog niets. Vraag het ons: we vertellen je wat geldt.
policies-back = Alle voorwaarden
policies-read-all = Alles lezen
policies-version-since = Versie { $version }, geldig sinds { $day }
policies-version = Versie { $version }
