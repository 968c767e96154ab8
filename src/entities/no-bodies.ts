import { wordSet } from '../text/word-set.ts';

/** What is used, spoken, measured or taught, and people's work, in capitals or with a capital within: nobody's names. */
export const OF_NO_BODY = wordSet(
  'ict ict4d it ai ml ar vr iot llm gpt api app sdk os cpu gpu ram usb sim esim pdf html css xml json csv sql http https ftp ssh url uri www ' +
    'dns dnssec dane dkim spf dmarc smtp imap pop tls ssl rpki roa bgp as asn asns ip ipv tcp udp nat cgn vpn isp ixp ixps cdn lan wan ' +
    'wlan wifi lte gsm umts gprs sms mms ussd ott voip iptv tv radio fm am hf vhf uhf gps gis gnss leo geo meo fttx ftth dsl adsl vsat ' +
    'tld gtld cctld idn idns whois rdap ddos dos apt cve csam csae cse csa mitm pki ca mfa otp soc siem cert csirt cirt psirt isac ' +
    'ngo ngos igo cso csos sme smes msme msmes ppp gdp gni kpi roi r d phd msc mba ma ba ceo cto cio ciso cfo coo dpo dpa dpia hr pr qa faq id ' +
    'eid kyc aml nft crm erp iru capex opex saas paas iaas catv ftp lora hls rtp ndc sdg sdgs b2b b2c ldc ldcs sids lldc oda usd eur gbp cet utc gmt est pst edt am pm ok dvd cd pc lgbt lgbti ' +
    'lgbtq lgbtqi hiv covid sars usa uk uae us eu un tbd asap aka ps nb rip vip diy cctv atm pin qr nfc rfid mb gb tb kb mbps gbps khz mhz ghz ' +
    'stem steam steem mooc oer drm ipr tm gmo co2 esg csr usg utr uf usf usaf npm rfc rfp tor mou nda sop q chair moderator speaker ' +
    'participant audience question answer laughter applause operator host hello yes no not and the very all never only my your ' +
    'voip iphone ipad ipod imac macbook ios ipados macos tvos icloud imessage powerpoint javascript typescript webex webrtc wifi lora lorawan phd ' +
    'edtech fintech govtech civictech healthtech regtech agritech agtech suptech femtech insurtech proptech legaltech deeptech biotech devops ' +
    'devsecops esim eid eidas isizulu isixhosa isindebele kiswahili chichewa setswana sesotho seswati ipv4 ipv6 ghz khz mhz mbps gbps kbps kwh mwh ' +
    'co2 cofounder ebook ecommerce egovernment elearning ehealth emoney epub nextgen ngos igos csos isps msps smes ixps certs csirts cirts nris ' +
    'ups cfa fcfa xof xaf tvet mvno mvnos uso emf bpo bpos seo foss floss oss noc pop pops nren nrens lir rir msm ' +
    'roma sinti itaukei inuit sami maori mapuche zulu xhosa wolof fula fulani sidama sidaama oromo amharic tigrinya tzeltal tsotsil zapotec mixtec mayan otomi zapoteco nahua tamazight kurdish ' +
    'breton frisian basque occitan corsican sardinian sorbian welsh gaelic pidgin creole papiamento tetum hiri motu emea apac latam mena pascal fortran cobol ' +
    'romani aromanian aymara bislama catalan galician garifuna guarani hausa igbo inuktitut kichwa kriol ladino mapudungun nahuatl quechua romansh yoruba ' +
    'hashtag webinar youtuber tiktoker facebooker lgbtqi lgbtqia ggplot mailto http https openai chatgpt latex',
);
