package dev.passback.files.heading;

import dev.passback.grade.IdentifierKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a header means, whatever the file calls it. Compared without letter case, accents, blanks and punctuation, so
 * that {@code E-Mail address} and {@code email_address} are one.
 */
public enum Heading {
    STUDENT_ID(
            IdentifierKind.STUDENT_ID,
            "studentid studentids sid uin id studentnumber studentno studentidnumber orgdefinedid sisid campusid"
                    + " universityid bannerid emplid employeeid netidnumber matrikelnummer matrikelnr matriculationnumber"
                    + " matricula numerodematricula nia numerodestudiante studentnr netudiant numeroetudiant"
                    + " nodetudiant numerodetudiant numeroetudiant codeetudiant"),
    SIS_USER_ID(IdentifierKind.SIS_USER_ID, "sisuserid"),
    SIS_LOGIN_ID(IdentifierKind.SIS_LOGIN_ID, "sisloginid"),
    INTEGRATION_ID(IdentifierKind.INTEGRATION_ID, "integrationid"),
    ID_NUMBER(
            IdentifierKind.ID_NUMBER,
            "idnumber idnr idnummer idnumero numerodeid numerodidentification numeroid numerodidentificacion"),
    REGISTRATION_NUMBER(
            IdentifierKind.REGISTRATION_NUMBER, "registrationnumber registrationno regno regnumber registration"),
    USERNAME(
            IdentifierKind.USERNAME,
            "username user userid login loginid loginname uid netid accountname benutzername anmeldename usuario"
                    + " nombredeusuario nomdutilisateur identifiant"),
    EMAIL(
            IdentifierKind.EMAIL,
            "email emailaddress mail emails emailid studentemail emailadresse mailadresse correo correoelectronico"
                    + " direcciondecorreo direccioncorreoelectronico adressedecourriel courriel adresseemail adressemail"),
    REMOTE_ID(IdentifierKind.REMOTE_ID, "remoteid remote iclickerremoteid remoteids clickerid iclickerid deviceid"),
    FULL_NAME("name student studentname fullname participant lastnamefirstname namelastfirst vollstandigername"
            + " nombrecompleto nomcomplet estudiante alumno etudiant"),
    FIRST_NAME("firstname givenname forename first vorname nombre nombres prenom"),
    LAST_NAME("lastname surname familyname last nachname familienname apellido apellidos nom nomdefamille"),
    SECTION(
            "section sections sectionname sectionid group groups groupnames class classsection gruppe gruppen grupo grupos"
                    + " groupe groupes"),
    ASIDE("comment comments note notes remark remarks feedback reason status institution department phone telephone"
            + " city country address date time timestamp submissiontime starttime endtime lastaccess availability"
            + " lastdownloadedfromthiscourse major program programme year level rootaccount pronouns role roles"
            + " rank submissionid viewcount submissioncount zuletztausdiesemkursgeladen");

    private static final Map<String, Heading> BY_WORD = new HashMap<>();

    static {
        for (Heading heading : values()) {
            for (String word : heading.words.split(" ")) {
                BY_WORD.put(word, heading);
            }
        }
    }

    private final Optional<IdentifierKind> kind;
    private final String words;

    Heading(String words) {
        this.kind = Optional.empty();
        this.words = words;
    }

    Heading(IdentifierKind kind, String words) {
        this.kind = Optional.of(kind);
        this.words = words;
    }

    /** {@return what {@code header} means, or nothing where it may be the title of a grade item} */
    public static Optional<Heading> of(String header) {
        return header.length() > 80 ? Optional.empty() : Optional.ofNullable(BY_WORD.get(HeaderText.letters(header)));
    }

    /** {@return the identifier that the column holds; nothing for names and for what identifies nobody} */
    public Optional<IdentifierKind> kind() {
        return kind;
    }

    /** {@return whether the column says who a student is, be it only by name} */
    public boolean tellsWho() {
        return kind.isPresent() || isName();
    }

    public boolean isName() {
        return this == FULL_NAME || this == FIRST_NAME || this == LAST_NAME;
    }
}
