package model

const exampleYAML = `version: 1
events:
  - id: 2023-06-25-qin-rudenko-meeting
    date: "2023-06-25"
    type: meeting
    status: held
    china:
      - name: Qin Gang
        office: Minister of Foreign Affairs
    russia:
      - name: Andrey Rudenko
        office: Deputy Minister of Foreign Affairs
    venue:
      place: Beijing
      country: CN
    topics:
      bilateral-relations: China-Russia relations
    alternatives:
      date: ["2023-06-24"]
    confidence: high
    sources:
      - article: vtc-2023-06-25.txt
        publisher: VTC News
        url: "https://vtc.example/1"
        published: "2023-06-25"
        lang: en
        quote: Chinese Foreign Minister Qin Gang met with Russian Deputy Foreign Minister Andrey Rudenko in Beijing
    review:
      status: confirmed
      note: checked against the ministry's readout
`
