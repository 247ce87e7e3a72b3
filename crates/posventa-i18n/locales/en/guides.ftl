### Guides and policies: lists, search, and the page of one.
###
### Tone as in portal.ftl.

guides-title = Guides and answers
guides-search = What are you looking for?
guides-search-hint = A product, a problem, a part. A slip of the finger does no harm.
guides-kinds = Show
guides-kind-all = All
guides-kind-install = Setting up
guides-kind-use = Using
guides-kind-care = Care
guides-kind-manual = Manuals
guides-kind-faq = Questions
guides-bought = For what you bought
guides-others = All the others
# $count (number) - guides that fit
guides-count = { $count ->
        [one] One guide
       *[other] { $count } guides
    }
guides-none = We have no guide on this. Try another word, or ask us: the people below know.
guides-empty = There are no guides yet. The people below know all about our products.
guides-clear = Show all guides
guides-more = Show more
# $title (text) - the title of a section of the guide
guides-section = Inside: { $title }
guides-back = All guides
# $day (text) - the day the guide was last changed
guides-updated = Updated { $day }
guides-contents = On this page
guides-helped = Did this help?
guides-helped-yes = Yes
guides-helped-no = No
guides-helped-thanks = Thank you. That helps the next reader.
guides-helped-sorry = Thank you for telling us. Let us solve it together:
guides-helped-contact = Talk to us
guides-kept = You can also read this page without a connection on this device.
guides-offline = There is no connection to the shop right now. This is the copy on your device.
guides-gone = This page is no longer there. Perhaps it has moved to another name.
guides-reading = Opening the page…

policies-title = Policies
policies-intro = What holds when you buy from us, in the version of today.
policies-none = There is nothing here yet. Ask us: we will tell you what holds.
policies-back = All policies
policies-read-all = Read all of it
# $version (text) - the number of the version
# $day (text) - the day since which it holds
policies-version-since = Version { $version }, in force since { $day }
# $version (text) - the number of the version
policies-version = Version { $version }
