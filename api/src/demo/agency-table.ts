/**
 * The agencies of Larkshire, one a line:
 * key | part of | name | kind | sector | districts served (all) | staff | what its people are to a client | job titles | notes
 *
 * Notes: `statutory`, `sensitive` and `covert` set the class where the sector does not; `frontDoor`, `dataProtectionLead` and
 * `analyst` are roles of its people; `holdsHidden`: its signed agreement says so; `confidential`: not in the directory; `unsigned`:
 * has not joined yet; `host`: runs Patchwork for the partnership; `noRow`: joined, but has not signed its row of the defaults; `closed`: closed down; `always`: open day and night.
 */
export const agencyTable = `
council | - | Larkshire County Council | organisation | countyCouncil | - | 6 | countyOfficer | Service manager, Systems administrator | host
governance | council | Information Governance Team | team | countyCouncil | - | 3 | countyOfficer | Information governance officer | dataProtectionLead
insight | council | Insight and Performance Team | team | countyCouncil | - | 4 | countyOfficer | Data analyst, Senior analyst | analyst
education-welfare | council | Education Welfare Service | service | countyCouncil | - | 8 | educationWelfareOfficer | Education welfare officer
send | council | Special Educational Needs Service | service | countyCouncil | - | 8 | sendOfficer | SEND casework officer, Educational psychologist
virtual-school | council | Virtual School | service | school | - | 4 | educationAdviser | Education adviser for children in care
adults | council | Adult Social Care | service | socialCare | - | 14 | adultSocialWorker | Social worker (adults), Care coordinator
youth | council | Larkshire Youth Service | service | youthService | - | - | youthWorker | -
youth-larkminster | youth | Larkminster Youth Hub | team | youthService | 1 2 3 4 | 6 | youthWorker | Youth worker, Detached youth worker
youth-tarnstow | youth | Tarnstow Youth Hub | team | youthService | 5 6 7 8 | 6 | youthWorker | Youth worker, Detached youth worker
youth-justice | council | Youth Justice Service | service | youthService | - | 9 | youthJusticeOfficer | Youth justice officer | sensitive
children | council | Children's Services | service | socialCare | - | - | socialWorker | -
mash | children | Multi-Agency Safeguarding Hub | team | socialCare | - | 12 | dutySocialWorker | MASH social worker, Referral officer | frontDoor statutory always
protection-north | children | Child Protection Team North | team | socialCare | 3 4 | 12 | socialWorker | Child-protection social worker, Senior social worker | statutory
protection-east | children | Child Protection Team East | team | socialCare | 5 6 | 12 | socialWorker | Child-protection social worker, Senior social worker | statutory
protection-south | children | Child Protection Team South | team | socialCare | 7 8 | 12 | socialWorker | Child-protection social worker, Senior social worker | statutory
protection-central | children | Child Protection Team Central | team | socialCare | 1 2 | 12 | socialWorker | Child-protection social worker, Senior social worker | statutory
in-care | children | Children in Care Team | team | socialCare | - | 12 | socialWorker | Social worker (children in care) | statutory
fostering | children | Fostering Team | team | socialCare | - | 8 | fosteringSocialWorker | Supervising social worker
early-help-north | children | Early Help Team North | team | socialCare | 3 4 | 11 | earlyHelpWorker | Early help worker, Family support worker
early-help-east | children | Early Help Team East | team | socialCare | 5 6 | 11 | earlyHelpWorker | Early help worker, Family support worker
early-help-south | children | Early Help Team South | team | socialCare | 7 8 | 11 | earlyHelpWorker | Early help worker, Family support worker
early-help-central | children | Early Help Team Central | team | socialCare | 1 2 | 10 | earlyHelpWorker | Early help worker, Family support worker
care-leavers | children | Care Leavers Team | team | socialCare | - | 6 | personalAdviser | Personal adviser
disabilities | children | Children with Disabilities Team | team | socialCare | - | 8 | disabilitySocialWorker | Social worker (disabilities)
district-larkminster | - | Larkminster District Council | organisation | districtCouncil | 1 | 4 | districtOfficer | Community officer, Environmental health officer, Benefits officer
housing-larkminster | district-larkminster | Larkminster Housing Options | service | housing | 1 | 5 | housingOfficer | Housing officer, Homelessness prevention officer
district-brackwater | - | Brackwater District Council | organisation | districtCouncil | 2 | 4 | districtOfficer | Community officer, Environmental health officer, Benefits officer
housing-brackwater | district-brackwater | Brackwater Housing Options | service | housing | 2 | 5 | housingOfficer | Housing officer, Homelessness prevention officer
district-carrowmere | - | Carrowmere District Council | organisation | districtCouncil | 3 | 4 | districtOfficer | Community officer, Environmental health officer, Benefits officer
housing-carrowmere | district-carrowmere | Carrowmere Housing Options | service | housing | 3 | 5 | housingOfficer | Housing officer, Homelessness prevention officer
district-dunnockdale | - | Dunnockdale District Council | organisation | districtCouncil | 4 | 4 | districtOfficer | Community officer, Environmental health officer, Benefits officer
housing-dunnockdale | district-dunnockdale | Dunnockdale Housing Options | service | housing | 4 | 5 | housingOfficer | Housing officer, Homelessness prevention officer
district-fernhallow | - | Fernhallow District Council | organisation | districtCouncil | 5 | 4 | districtOfficer | Community officer, Environmental health officer, Benefits officer
housing-fernhallow | district-fernhallow | Fernhallow Housing Options | service | housing | 5 | 5 | housingOfficer | Housing officer, Homelessness prevention officer
district-greymarsh | - | Greymarsh District Council | organisation | districtCouncil | 6 | 4 | districtOfficer | Community officer, Environmental health officer, Benefits officer
housing-greymarsh | district-greymarsh | Greymarsh Housing Options | service | housing | 6 | 5 | housingOfficer | Housing officer, Homelessness prevention officer
district-quillhaven | - | Quillhaven District Council | organisation | districtCouncil | 7 | 4 | districtOfficer | Community officer, Environmental health officer, Benefits officer
housing-quillhaven | district-quillhaven | Quillhaven Housing Options | service | housing | 7 | 5 | housingOfficer | Housing officer, Homelessness prevention officer
district-tarnstow | - | Tarnstow District Council | organisation | districtCouncil | 8 | 4 | districtOfficer | Community officer, Environmental health officer, Benefits officer
housing-tarnstow | district-tarnstow | Tarnstow Housing Options | service | housing | 8 | 5 | housingOfficer | Housing officer, Homelessness prevention officer
lantern | - | Lantern Homes | organisation | housing | - | 8 | tenancySupportOfficer | Tenancy support officer, Neighbourhood housing officer
marsh | - | Marsh & Moor Housing | organisation | housing | - | 8 | tenancySupportOfficer | Tenancy support officer, Neighbourhood housing officer
bridge-street-surgery | - | Bridge Street Surgery | organisation | gp | 1 | 8 | gp | General practitioner, General practitioner, Practice nurse
cathedral-close-medical-centre | - | Cathedral Close Medical Centre | organisation | gp | 1 | 8 | gp | General practitioner, General practitioner, Practice nurse
larkminster-family-practice | - | Larkminster Family Practice | organisation | gp | 1 | 8 | gp | General practitioner, General practitioner, Practice nurse
the-weir-surgery | - | The Weir Surgery | organisation | gp | 2 | 8 | gp | General practitioner, General practitioner, Practice nurse
brackwater-health-centre | - | Brackwater Health Centre | organisation | gp | 2 | 8 | gp | General practitioner, General practitioner, Practice nurse
mere-view-practice | - | Mere View Practice | organisation | gp | 3 | 8 | gp | General practitioner, General practitioner, Practice nurse
carrowmere-medical-centre | - | Carrowmere Medical Centre | organisation | gp | 3 | 8 | gp | General practitioner, General practitioner, Practice nurse
dunnockdale-surgery | - | Dunnockdale Surgery | organisation | gp | 4 | 8 | gp | General practitioner, General practitioner, Practice nurse
fernhallow-medical-practice | - | Fernhallow Medical Practice | organisation | gp | 5 | 8 | gp | General practitioner, General practitioner, Practice nurse
hallow-green-surgery | - | Hallow Green Surgery | organisation | gp | 5 | 8 | gp | General practitioner, General practitioner, Practice nurse | unsigned
greymarsh-surgery | - | Greymarsh Surgery | organisation | gp | 6 | 8 | gp | General practitioner, General practitioner, Practice nurse
old-quay-practice | - | Old Quay Practice | organisation | gp | 7 | 8 | gp | General practitioner, General practitioner, Practice nurse
quillhaven-medical-centre | - | Quillhaven Medical Centre | organisation | gp | 7 | 8 | gp | General practitioner, General practitioner, Practice nurse
tarnstow-health-centre | - | Tarnstow Health Centre | organisation | gp | 8 | 8 | gp | General practitioner, General practitioner, Practice nurse
community-trust | - | Larkshire Community Health NHS Trust | organisation | healthVisiting | - | - | healthVisitor | -
health-visiting | community-trust | Health Visiting Service | service | healthVisiting | - | - | healthVisitor | -
visiting-north | health-visiting | Health Visiting Team North | team | healthVisiting | 3 4 | 14 | healthVisitor | Health visitor, Specialist health visitor
visiting-east | health-visiting | Health Visiting Team East | team | healthVisiting | 5 6 | 14 | healthVisitor | Health visitor, Specialist health visitor
visiting-south | health-visiting | Health Visiting Team South | team | healthVisiting | 7 8 | 14 | healthVisitor | Health visitor, Specialist health visitor
visiting-central | health-visiting | Health Visiting Team Central | team | healthVisiting | 1 2 | 14 | healthVisitor | Health visitor, Specialist health visitor
school-nursing | community-trust | School Nursing Service | service | maternalChildHealth | - | 12 | schoolNurse | School nurse
family-nurses | community-trust | Family Nurse Service | service | maternalChildHealth | - | 6 | familyNurse | Family nurse
hospitals | - | Larkminster University Hospitals NHS Trust | organisation | hospital | - | - | paediatrician | -
maternity | hospitals | Maternity Service | service | maternalChildHealth | - | - | midwife | - | always
community-midwives-north | maternity | Community Midwives North | team | maternalChildHealth | 3 4 5 6 | 12 | midwife | Community midwife | always
community-midwives-south | maternity | Community Midwives South | team | maternalChildHealth | 1 2 7 8 | 12 | midwife | Community midwife | always
childrens-ward | hospitals | Children's Ward | team | hospital | - | 12 | paediatrician | Consultant paediatrician, Ward sister, Paediatric liaison nurse | always
emergency | hospitals | Emergency Department | team | hospital | - | 8 | liaisonNurse | Liaison nurse, Emergency nurse practitioner | always
partnership-trust | - | Larkshire Partnership NHS Trust | organisation | mentalHealth | - | - | mentalHealthNurse | -
camhs | partnership-trust | Child and Adolescent Mental Health Service | service | mentalHealth | - | - | camhsClinician | -
camhs-east | camhs | CAMHS East | team | mentalHealth | 4 5 6 7 | 12 | camhsClinician | CAMHS clinician, Clinical psychologist, Family therapist
camhs-west | camhs | CAMHS West | team | mentalHealth | 1 2 3 8 | 12 | camhsClinician | CAMHS clinician, Clinical psychologist, Family therapist
community-mental-health | partnership-trust | Community Mental Health Team | team | mentalHealth | - | 16 | mentalHealthNurse | Community psychiatric nurse, Consultant psychiatrist, Care coordinator
perinatal | partnership-trust | Perinatal Mental Health Team | team | mentalHealth | - | 6 | mentalHealthNurse | Perinatal nurse
sexual-health | - | Larkshire Sexual Health | organisation | sexualHealth | - | - | sexualHealthNurse | -
clinic-1 | sexual-health | Larkminster Clinic | team | sexualHealth | 1 2 3 8 | 5 | sexualHealthNurse | Sexual health nurse, Health adviser
clinic-7 | sexual-health | Quillhaven Clinic | team | sexualHealth | 4 5 6 7 | 5 | sexualHealthNurse | Sexual health nurse, Health adviser
elm-grove | - | Elm Grove Primary School | organisation | school | 1 | 9 | classTeacher | Class teacher, Year leader, Designated safeguarding lead
st-wilfredas | - | St Wilfreda's Primary School | organisation | school | 1 | 9 | classTeacher | Class teacher, Year leader, Designated safeguarding lead
weirside | - | Weirside Primary School | organisation | school | 2 | 9 | classTeacher | Class teacher, Year leader, Designated safeguarding lead
mere-lane | - | Mere Lane Primary School | organisation | school | 3 | 9 | classTeacher | Class teacher, Year leader, Designated safeguarding lead
dunnockdale | - | Dunnockdale Primary School | organisation | school | 4 | 9 | classTeacher | Class teacher, Year leader, Designated safeguarding lead
fernhallow | - | Fernhallow Primary School | organisation | school | 5 | 9 | classTeacher | Class teacher, Year leader, Designated safeguarding lead
greymarsh | - | Greymarsh Primary School | organisation | school | 6 | 9 | classTeacher | Class teacher, Year leader, Designated safeguarding lead
quayside | - | Quayside Primary School | organisation | school | 7 | 9 | classTeacher | Class teacher, Year leader, Designated safeguarding lead
tarnstow | - | Tarnstow Primary School | organisation | school | 8 | 9 | classTeacher | Class teacher, Year leader, Designated safeguarding lead
larkminster-high-school | - | Larkminster High School | organisation | school | 1 2 | 12 | formTutor | Form tutor, Head of year, Designated safeguarding lead
carrow-vale-academy | - | Carrow Vale Academy | organisation | school | 3 4 | 12 | formTutor | Form tutor, Head of year, Designated safeguarding lead
hallowdale-academy | - | Hallowdale Academy | organisation | school | 5 6 | 12 | formTutor | Form tutor, Head of year, Designated safeguarding lead
quillhaven-high-school | - | Quillhaven High School | organisation | school | 7 8 | 12 | formTutor | Form tutor, Head of year, Designated safeguarding lead
the-kingfisher-school | - | The Kingfisher School | organisation | school | - | 12 | formTutor | Form tutor, Head of year, Designated safeguarding lead
harbourside | - | Harbourside Recovery | organisation | drugAndAlcohol | - | - | recoveryWorker | - | holdsHidden
harbourside-larkminster | harbourside | Harbourside Larkminster | team | drugAndAlcohol | 1 2 3 4 | 9 | recoveryWorker | Recovery worker, Specialist nurse, Family recovery worker | holdsHidden
harbourside-quillhaven | harbourside | Harbourside Quillhaven | team | drugAndAlcohol | 5 6 7 8 | 9 | recoveryWorker | Recovery worker, Specialist nurse, Family recovery worker | holdsHidden
harbourside-young | harbourside | Harbourside Young People's Team | team | drugAndAlcohol | - | 9 | recoveryWorker | Recovery worker, Specialist nurse, Family recovery worker | holdsHidden
haven | - | Haven Larkshire | organisation | domesticAbuse | - | - | idva | -
haven-outreach | haven | Haven Outreach | team | domesticAbuse | - | 8 | outreachWorker | Outreach worker
haven-advocates | haven | Haven Advocates | team | domesticAbuse | - | 6 | idva | Independent domestic violence adviser
haven-refuge | haven | Haven Refuge | team | domesticAbuse | - | 5 | refugeWorker | Refuge worker, Children's worker | confidential always
police | - | Larkshire Police | organisation | police | - | - | policeOfficer | -
police-north | police | Neighbourhood Policing North | team | police | 3 4 | 10 | policeOfficer | Police constable, Community support officer | always
police-east | police | Neighbourhood Policing East | team | police | 5 6 | 10 | policeOfficer | Police constable, Community support officer | always
police-south | police | Neighbourhood Policing South | team | police | 7 8 | 10 | policeOfficer | Police constable, Community support officer | always
police-central | police | Neighbourhood Policing Central | team | police | 1 2 | 10 | policeOfficer | Police constable, Community support officer | always
police-protection | police | Public Protection Unit | team | police | - | 8 | detective | Detective constable
police-operations | police | Complex Investigations | team | police | - | 5 | investigator | Investigator | covert confidential holdsHidden
probation | - | Larkshire Probation Service | organisation | probation | - | - | probationOfficer | -
probation-1 | probation | Larkminster Probation Office | team | probation | 1 2 3 8 | 7 | probationOfficer | Probation officer, Offender manager
probation-7 | probation | Quillhaven Probation Office | team | probation | 4 5 6 7 | 7 | probationOfficer | Probation officer, Offender manager
fire | - | Larkshire Fire and Rescue Service | organisation | fire | - | - | homeSafetyOfficer | -
fire-safety | fire | Home Fire Safety Team | team | fire | - | 7 | homeSafetyOfficer | Home safety officer
jobcentre-1 | - | Larkminster Jobcentre | organisation | jobcentre | 1 2 | 6 | workCoach | Work coach, Disability employment adviser
jobcentre-3 | - | Carrowmere Jobcentre | organisation | jobcentre | 3 4 | 6 | workCoach | Work coach, Disability employment adviser
jobcentre-5 | - | Fernhallow Jobcentre | organisation | jobcentre | 5 6 | 6 | workCoach | Work coach, Disability employment adviser
jobcentre-7 | - | Quillhaven Jobcentre | organisation | jobcentre | 7 8 | 6 | workCoach | Work coach, Disability employment adviser
families-together | - | Larkshire Families Together | organisation | voluntary | - | 10 | supportWorker | Family support worker
kettle-room | - | The Kettle Room | organisation | voluntary | - | 3 | supportWorker | Project worker
young-carers | - | Larkshire Young Carers | organisation | voluntary | - | 5 | supportWorker | Young carers worker
open-door | - | Open Door Larkminster | organisation | voluntary | - | 6 | supportWorker | Support worker
welcome | - | Larkshire Welcome | organisation | voluntary | - | 5 | supportWorker | Refugee support worker
dads-bench | - | Dads' Bench | organisation | voluntary | - | 4 | supportWorker | Group facilitator | noRow
toy-library | - | Brackwater Toy Library | organisation | voluntary | - | 2 | supportWorker | Play worker | closed
`;
