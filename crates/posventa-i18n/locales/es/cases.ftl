### Casos: preguntas, quejas, sugerencias, paquetes dañados o perdidos, garantías.

cases-title = ¿En qué podemos ayudarte?

## De qué se trata

case-topic-question = Una pregunta
case-topic-complaint = Una queja
case-topic-suggestion = Una sugerencia
case-topic-damaged-parcel = Algo ha llegado dañado
case-topic-missing-parcel = Un paquete no ha llegado
case-topic-missing-part = Falta una pieza
case-topic-guarantee = Un producto tiene un defecto
