"""The words that an organisation's name ends in or turns on, by kind, in the languages of the
world's hospitals and universities; in lower case."""

from summarizer.phrases.words.letters import words

_COMPOUND = {
    f"{first}{last}"
    for first in words(
        "universitäts universitaets universitets universiteits kantons kreis bezirks landes stadt"
        " regions zentral central kinder herz militär bundeswehr"
    )
    for last in words(
        "klinikum spital krankenhaus klinik sykehus sykehuset sjukhus sjukhuset hospital"
        " hospitalet ziekenhuis"
    )
}
"""Hospitals that German, Dutch and the languages of the North write in one word."""
WRITTEN_SMALL = _COMPOUND | words(
    "universitet universitetet sykehus sykehuset sjukhus sjukhuset sygehus lasarett høgskole"
    " högskola høyskole univerzitet uniwersytet egyetem yliopisto ülikool üniversitesi hastanesi"
    " bolnica bolnišnica nemocnice nemocnica szpital kórház sairaala haigla ligoninė centar"
    " fakultet institutet institutt kommune kommun fylkeskommune ospedaliera"
)
"""Heads that many a language writes small behind a name: "Oslo universitetssykehus"."""

UNIVERSITY = words(
    "university universities varsity universität universitaet université universite universités"
    " universidad universidades universidade universitat università universita universitas"
    " universiti universiteit universitet universitetet uniwersytet uniwersytetu univerzita"
    " univerzitet univerzitetu sveučilište universitatea universiteti üniversitesi"
    " egyetem ülikool yliopisto"
    " ateneo college tecnológico tecnologico stikes poltekkes"
    " polytechnic polytechnique politecnico politecnica politécnica politeknik politechnika"
    " hochschule fachhochschule högskola högskolan høgskole høgskolen hogeschool"
    " school faculty faculté facultad faculdade fakultät fakultet fakulti fakultas fakulta"
    " école ecole escuela escola scuola szkoła sekolah institutet akademi akademie akademia"
    " academia académie accademia academy wānanga wananga colegio colégio collegio liceo lycée"
)
HOSPITAL = _COMPOUND | words(
    "hospital hospitals hôpital hôpitaux hopital hopitaux hospices hospitalier hospice ospedale"
    " ospedali policlinico policlinica azienda klinikum universitätsklinikum"
    " universitaetsklinikum kliniken klinik klinika universitätsmedizin universitätsspital"
    " kantonsspital inselspital kinderspital krankenhaus clinic clinics infirmary chu chru"
    " sanitarium"
    " polyclinic polyclinics poliklinik policlinique clínica clinica clinique klinički"
    " ziekenhuis ziekenhuizen sanatorium sanatório sykehus sykehuset sjukhus sjukhuset sygehus"
    " rigshospitalet hospitalet hospitaal sairaala haigla szpital nemocnice nemocnica spital"
    " spitalul bolnica kórház hastanesi lasarett gasthuis ospedaliera bolnišnica ligoninė"
    " rumah rsup rsud rsupn rsptn dispensary maternité sanatori"
)
INSTITUTE = words(
    "institute institutes institut instituto istituto instituts institutul institutu instytut"
    " instituut institutt institusi enstitüsü institution center centre centro centrum zentrum"
    " forschungszentrum centros centri centar centru centres centers laboratory laboratories"
    " laboratoire laboratorio laboratório laboratorium museum library observatory inserm registry"
)
GOVERNMENT = words(
    "ministry ministries government governments commission committee council embassy consulate"
    " consulate-general bureau agency authority municipality parliament department departments"
    " office secretariat ministère ministere ministerio ministério ministerium bundesministerium"
    " ministerstvo ministarstvo bakanlığı kementerian ambassade embajada administration senate"
    " directorate directorate-general inspectorate governorate prefecture establishment court navy"
    " army corps"
    " treasury delegation-general agence agencia agência agenzia secretaría secretaria gobierno"
    " governo gouvernement alcaldía ayuntamiento prefeitura mairie comune regione junta dinas"
    " gerencia gerência ajuntament municipalidad município"
    " municipio gemeente gemeinde landkreis superintendencia subsecretaría embaixada ambasciata"
    " botschaft consulado consolato"
    " nunciature generalitat diputación diputació conselleria consejería consejeria servicio"
    " servizio serviço"
)
COMPANY = words(
    "company companies corporation ltd limited inc llc plc gmbh ag corp pharmaceuticals"
    " laboratorios laboratoires"
    " pharmaceutical pharma grupo holding holdings technologies bank biotech medtech healthineers"
    " therapeutics biosciences biologics diagnostics zrt kft bhd pte pty bv oy oyj srl llp jsc"
    " industries enterprises airlines airways empresa compañía companhia banco banca caixa caja"
    " cassa óptica òptica ottica farmacéutica farmacêutica cervecería"
)
NGO = words(
    "caritas cáritas diakonie fundació associació agrupación hermandad"
    " association society foundation federation organization organisation union alliance trust"
    " charity trusts misericórdia fund fondation fundación fundacion fundação fondazione fundacja"
    " fundatia stiftung"
    " stiftelsen stichting yayasan nadace chamber club clubs rotary network consortium coalition"
    " board boards confederation league cross crescent associação asociación associazione"
    " vereniging verein vakfı derneği sociedad société sociedade società gesellschaft"
    " federación federação fédération confédération comité comitato consejo conselho conseil"
    " croix-rouge persatuan sangh samiti frontières guild relief diocese archdiocese diaconate"
    " church"
)
MEDIA = words("newspaper television broadcasting press times daily gazette")
OTHER = words("group unit service services system systems cluster")

HEADS = UNIVERSITY | HOSPITAL | INSTITUTE | GOVERNMENT | COMPANY | NGO | MEDIA | OTHER

# Parts of a house: its name is the house's, these say only where in it.
PARTS = words("department departments office division unit section laboratory ward team senate")

# Heads of other languages: the name goes on behind them without "of".
FORWARD = _COMPOUND | words(
    "caritas cáritas diakonie fundació associació agrupación hermandad sanatori"
    " colegio colégio collegio liceo lycée gerencia gerência"
    " ajuntament municipalidad município municipio gemeente gemeinde landkreis superintendencia"
    " subsecretaría embaixada ambasciata botschaft consulado consolato empresa compañía companhia"
    " banco banca caixa caja cassa óptica òptica ottica farmacéutica farmacêutica cervecería"
    " laboratorios laboratoires servicio servizio serviço generalitat diputación"
    " diputació"
    " conselleria consejería consejeria grupo"
    " universität universite université universités universidad universidades universidade"
    " universitat università universita universitas universiti universiteit univerzita univerzitet"
    " ateneo uniwersytet universitatea sveučilište universitetet hochschule politeknik politecnico"
    " tecnológico tecnologico stikes poltekkes hogeschool"
    " sekolah fakultas fakulti fakultät facultad faculté faculdade école ecole escuela escola"
    " scuola akademia academia académie accademia wānanga wananga"
    " hôpital hopital hôpitaux hospices ospedale ospedali policlinico policlínica azienda klinikum"
    " kliniken universitätsklinikum universitätsmedizin universitätsspital krankenhaus clínica"
    " clinica clinique klinika klinički chu chru szpital nemocnice spitalul bolnica ziekenhuis"
    " rumah rsup rsud rsupn rsptn poliklinik policlinique maternité"
    " institut instituto istituto institutul institutu instytut instituut centro centrum zentrum"
    " centru centar laboratoire laboratorio laboratório inserm"
    " ministère ministerio ministério ministerium bundesministerium ministerstvo ministarstvo"
    " kementerian ambassade embajada agence agencia agência agenzia secretaría secretaria gobierno"
    " governo gouvernement alcaldía ayuntamiento prefeitura mairie comune regione junta dinas"
    " fundación fundação fondation fondazione fundacja stiftung stichting yayasan asociación"
    " associação associazione vereniging sociedad société sociedade società gesellschaft"
    " rotary federación fédération comité comitato consejo conseil persatuan croix-rouge"
)

# Too weak to make an organisation without "of ..." or a name before them.
WEAK = words(
    "department departments office school faculty group service services unit board network"
    " initiative program programme cluster fund press times daily club trust union limited ag"
    " administration delegation library museum court army navy bank league cross consortium"
    " alliance chamber council committee laboratory center centre college academy agency"
    " commission authority institution times secretariat senate directorate"
)
