package io.rebond.sandbox;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Profile;
import io.rebond.chat.Role;
import io.rebond.chat.WorkspaceRef;
import io.rebond.sandbox.Company.Persona;
import java.time.ZoneId;
import java.util.List;

/** Who works at {@link Company}. Nobody of that name is meant. */
final class Staff {
    static final WorkspaceRef WORKSPACE = new WorkspaceRef("sandbox", "company");

    static final List<Persona> PERSONAS = List.of(
            person("camille", "Camille Roux", FRENCH, "Europe/Paris", Role.MEMBER, "Developer", "Développeuse"),
            person("liam", "Liam O’Connor", ENGLISH, "Europe/Dublin", Role.MEMBER, "Support engineer", "Support"),
            person("ines", "Inès Ferrão-Léger", FRENCH, "Europe/Paris", Role.ANIMATOR, "Animator", "Animatrice"),
            person("marc", "Marc Delcourt", FRENCH, "Europe/Paris", Role.MANAGER, "Manager", "Manager"),
            person("sven", "Sven Åkerblöm", ENGLISH, "Europe/Stockholm", Role.ADMIN, "Administrator", "Administrateur"),
            person("noor", "نور حداد", ENGLISH, "Asia/Beirut", Role.MEMBER, "Designer", "Designer"),
            person("zoe", "Zoé 🌿 Marchand", FRENCH, "America/Montreal", Role.AMBASSADOR, "Ambassador", "Ambassadrice"),
            person("tomasz", "Tomasz Wójcik", ENGLISH, "Europe/Warsaw", Role.MEMBER, "Architect", "Architecte"),
            person(
                    "aiko",
                    "Aiko Takahashi",
                    ENGLISH,
                    "Asia/Tokyo",
                    Role.MEMBER,
                    "Data analyst",
                    "Analyste de données"));

    static final List<Persona> COLLEAGUES = List.of(
            colleague("ingrid", "Ingrid Solheim-Brekke", ENGLISH, "Europe/Oslo", "Manager", "Manageuse"),
            colleague("bintou", "Bintou Sarr-Lemaire", FRENCH, "Europe/Paris", "Manager", "Manageuse"),
            colleague("rafael", "Rafael Quintela-Moura", ENGLISH, "Europe/Lisbon", "Manager", "Manager"),
            colleague("amadou", "Amadou Keïta-Vasseur", FRENCH, "Europe/Paris", "Developer", "Développeur"),
            colleague("anouk", "Anouk Le Querrec", FRENCH, "Europe/Paris", "Tester", "Testeuse"),
            colleague("basile", "Basile Thorigny", FRENCH, "Europe/Paris", "Support", "Support"),
            colleague("chiara", "Chiara Bellandi-Roy", FRENCH, "Europe/Paris", "Project lead", "Cheffe de projet"),
            colleague("dilnoza", "Dilnoza Karimberdi", ENGLISH, "Europe/Berlin", "Data engineer", "Données"),
            colleague("elif", "Elif Sarıkaya-Blanc", FRENCH, "Europe/Paris", "Accounts", "Comptabilité"),
            colleague("emrys", "Emrys Llewelyn-Price", ENGLISH, "Europe/London", "Developer", "Développeur"),
            colleague("farida", "Farida Bensaïd-Colin", FRENCH, "Europe/Paris", "Consultant", "Consultante"),
            colleague("goran", "Goran Petrić-Hald", ENGLISH, "Europe/Zagreb", "Operations", "Exploitation"),
            colleague("hana", "Hana Vrbová", ENGLISH, "Europe/Prague", "Tester", "Testeuse"),
            colleague("hugo", "Hugo Castelnau", FRENCH, "Europe/Paris", "Developer", "Développeur"),
            colleague("ioana", "Ioana Drăgulin", ENGLISH, "Europe/Bucharest", "Developer", "Développeuse"),
            colleague("jonas", "Jonas Brandvik", ENGLISH, "Europe/Oslo", "Developer", "Développeur"),
            colleague("kofi", "Kofi Asare-Bonnet", FRENCH, "Europe/Paris", "Consultant", "Consultant"),
            colleague(
                    "leila", "Leïla Mansouri-Petit", FRENCH, "Europe/Paris", "Human resources", "Ressources humaines"),
            colleague("mateus", "Mateus Carvalhal", ENGLISH, "Europe/Lisbon", "Developer", "Développeur"),
            colleague("mina", "Mina Hoshikage", ENGLISH, "Asia/Tokyo", "Designer", "Designer"),
            colleague("nils", "Nils Östergran", ENGLISH, "Europe/Stockholm", "Operations", "Exploitation"),
            colleague("oriane", "Oriane Duvauchelle", FRENCH, "Europe/Paris", "Communications", "Communication"),
            colleague("paolo", "Paolo Zanchettin", ENGLISH, "Europe/Rome", "Trainer", "Formateur"),
            colleague("quentin", "Quentin Lasserre-Wu", FRENCH, "Europe/Paris", "Developer", "Développeur"),
            colleague("ravi", "Ravi Thandavan", ENGLISH, "Asia/Kolkata", "Support engineer", "Support"),
            colleague("salome", "Salomé Guégan", FRENCH, "Europe/Paris", "Sales", "Commerciale"),
            colleague("tiago", "Tiago Figueirola", ENGLISH, "Europe/Lisbon", "Security", "Sécurité"),
            colleague("ulla", "Ulla Ranta-Koski", ENGLISH, "Europe/Helsinki", "Developer", "Développeuse"),
            colleague("wanda", "Wanda Grzelakowska", ENGLISH, "Europe/Warsaw", "Tester", "Testeuse"),
            colleague("yasmine", "Yasmine Tazi-Leroux", FRENCH, "Europe/Paris", "Project lead", "Cheffe de projet"),
            colleague("yves", "Yves-Marie Ponthieu", FRENCH, "Europe/Paris", "Consultant", "Consultant"));

    /** Who works there no longer; what they said still stands. */
    static final List<Persona> FORMER = List.of(
            colleague("edgar", "Edgar Vaneck-Thil", FRENCH, "Europe/Paris", "Support", "Support"),
            colleague("piotr", "Piotr Zaremba-Lund", ENGLISH, "Europe/Warsaw", "Developer", "Développeur"));

    private Staff() {}

    private static Persona colleague(
            String id, String name, Language language, String zone, String english, String french) {
        return person(id, name, language, zone, Role.MEMBER, english, french);
    }

    static Persona person(
            String id, String name, Language language, String zone, Role role, String english, String french) {
        var member = new MemberRef(WORKSPACE, id);
        return new Persona(
                new Profile(member, name, language, ZoneId.of(zone), !id.equals("rebond")), role, english, french);
    }
}
