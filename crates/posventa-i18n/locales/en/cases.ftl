### Cases: questions, complaints, suggestions, damaged and missing parcels, guarantee claims. The
### words never blame, neither the customer nor the carrier, and promise only what is a date.

cases-title = How can we help?

## What it is about

case-topic-question = A question
case-topic-complaint = A complaint
case-topic-suggestion = A suggestion
case-topic-damaged-parcel = Something arrived damaged
case-topic-missing-parcel = A parcel has not arrived
case-topic-missing-part = A part is missing
case-topic-guarantee = A product has a defect
