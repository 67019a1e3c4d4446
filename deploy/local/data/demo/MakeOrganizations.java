import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Makes organizations.csv, memberships.csv, organization_mailboxes.csv and mission_mailboxes.csv of the demonstration, always the
 * same ones: {@code java MakeOrganizations.java} in this folder. Everything is invented and says so. Which Member States have no member follows from a checksum of their
 * codes and from nothing about them: the 70 with the smallest checksums.
 */
final class MakeOrganizations {
    /** The organization that the demonstration's user focal.point speaks for, under the id that its token names. */
    private static final String FOCAL_POINTS = "M0007";

    private static final int STATES_WITHOUT_MEMBERS = 70;
    private static final int PROSPECTS_OF_A_SEGMENT = 150;
    private static final int MEMBERS = 900;

    /** From here to the end of 2025 members come and go. */
    private static final LocalDate BEGIN = LocalDate.of(2005, 1, 1);

    private static final LocalDate DEPARTURES_FROM = LocalDate.of(2015, 3, 1);

    /** Segments of the catalogue; the first are common among members, the last rare. */
    private static final List<String> SEGMENTS = List.of(
            "MOBILE", "FIXED", "EQUIPMENT", "SATELLITE", "BROADCASTERS", "SOFTWARE", "ASSOCIATIONS", "CONSULTING",
            "SEMICONDUCTORS", "DEVICES", "CYBERSECURITY", "IOT", "SUBMARINE_CABLES", "TOWERS", "INTERNET_PLATFORMS",
            "INTERNET_EXCHANGES", "CLOUD", "DATA_CENTRES", "AUTOMOTIVE", "POSTAL", "SMART_CITIES", "FINTECH",
            "DIGITAL_HEALTH", "AI");

    private static final List<List<String>> STUDY_GROUPS = List.of(
            List.of("ITU-R SG 1", "ITU-R SG 4", "ITU-R SG 5", "ITU-R SG 6"),
            List.of("ITU-T SG 2", "ITU-T SG 13", "ITU-T SG 15", "ITU-T SG 17", "ITU-T SG 20"),
            List.of("ITU-D SG 1", "ITU-D SG 2"));

    private static final List<String> SECTORS = List.of("R", "T", "D");

    private static final List<String> SIX = List.of("en", "fr", "es", "ar", "ru", "zh");

    private final List<String> organizations = new ArrayList<>();
    private final List<String> memberships = new ArrayList<>();
    private final List<String> organizationMailboxes = new ArrayList<>();
    private final List<String> missionMailboxes = new ArrayList<>();
    private final Map<String, String> languages = new TreeMap<>();
    private final List<String> present = new ArrayList<>();
    private final List<String> absent = new ArrayList<>();
    private final CountingNumbers numbers = new CountingNumbers();

    /** A name in the six languages, by what the organization is; the number makes it one of its kind. */
    private enum Noun {
        OPERATOR("Synthetic operator", "Opérateur synthétique", "Operador sintético", "مشغل اصطناعي", "Синтетический оператор", "合成运营商"),
        INDUSTRY("Synthetic industries", "Industries synthétiques", "Industrias sintéticas", "صناعات اصطناعية", "Синтетическая промышленность", "合成工业"),
        UNIVERSITY("Synthetic university", "Université synthétique", "Universidad sintética", "جامعة اصطناعية", "Синтетический университет", "合成大学"),
        UNION("Synthetic international organization", "Organisation internationale synthétique", "Organización internacional sintética", "منظمة دولية اصطناعية", "Синтетическая международная организация", "合成国际组织"),
        COMPANY("Synthetic company", "Société synthétique", "Empresa sintética", "شركة اصطناعية", "Синтетическая компания", "合成公司"),
        PARTNER("Synthetic partner", "Partenaire synthétique", "Socio sintético", "شريك اصطناعي", "Синтетический партнер", "合成合作伙伴");

        private final List<String> names;

        Noun(String... names) {
            this.names = List.of(names);
        }

        /** Six names, or the English one alone: most prospects are known by no other. */
        String cells(int number) {
            return this == COMPANY
                    ? names.getFirst() + " " + number + ",,,,,"
                    : String.join(",", names.stream().map(name -> name + " " + number).toList());
        }
    }

    /** Numbers that look drawn by lot and are the same in every run, on every machine. */
    private static final class CountingNumbers {
        private long state = 20_251_231L;

        int below(int bound) {
            state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
            return (int) Long.remainderUnsigned(state >>> 33, bound);
        }

        <T> T of(List<T> choices) {
            return choices.get(below(choices.size()));
        }

        LocalDate between(LocalDate from, LocalDate to) {
            return from.plusDays(below((int) (to.toEpochDay() - from.toEpochDay())));
        }
    }

    public static void main(String[] arguments) throws IOException {
        var making = new MakeOrganizations();
        making.states();
        making.members();
        making.departed();
        making.exempt();
        making.prospects();
        making.partners();
        making.missions();
        Files.write(Path.of("organizations.csv"), making.organizations);
        Files.write(Path.of("memberships.csv"), making.memberships);
        Files.write(Path.of("organization_mailboxes.csv"), making.organizationMailboxes);
        Files.write(Path.of("mission_mailboxes.csv"), making.missionMailboxes);
    }

    private void states() throws IOException {
        organizations.add("source,external_key,name_en,name_fr,name_es,name_ar,name_ru,name_zh,acronym,country,kind,segment,"
                + "website,parent_external_key,group_headquarters,synthetic,id");
        memberships.add("source,organization_key,category,sector,study_group,member_state,units,admitted_on,activated_on,"
                + "ended_on,end_reference");
        organizationMailboxes.add("iso3,organization,role,mailbox,language,basis");
        missionMailboxes.add("iso3,role,mailbox,language,basis");
        Files.readAllLines(Path.of("contact_mailboxes.csv")).stream()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cells -> languages.put(cells[0], cells[3]));
        var codes = Files.readAllLines(Path.of("../reference/member_states.csv")).stream()
                .skip(1)
                .map(line -> line.split(",")[1])
                .sorted(Comparator.comparing(MakeOrganizations::checksum))
                .toList();
        absent.addAll(codes.subList(0, STATES_WITHOUT_MEMBERS));
        present.addAll(codes.subList(STATES_WITHOUT_MEMBERS, codes.size()));
    }

    private static long checksum(String code) {
        var checksum = new CRC32();
        checksum.update(("gap " + code).getBytes());
        return checksum.getValue();
    }

    /** Members of today. The first of each State has been one since before 2015 and stays. */
    private void members() {
        for (int number = 1; number <= MEMBERS; number++) {
            var anchor = number <= present.size();
            var state = anchor ? present.get(number - 1) : numbers.of(present);
            var admitted = anchor
                    ? numbers.between(BEGIN, LocalDate.of(2014, 12, 1))
                    : numbers.between(BEGIN, LocalDate.of(2025, 11, 1));
            var key = "M%04d".formatted(number);
            switch (number % 20) {
                case 0, 1 -> {
                    organization(key, Noun.UNIVERSITY, number, state, "ACADEMIA", "", "");
                    membership(key, "ACADEMIA", -1, "", state, admitted, null, "");
                    mailbox(key, languages.get(state));
                }
                case 2, 3, 4, 5 -> {
                    organization(key, Noun.INDUSTRY, number, state, "SCIENTIFIC_OR_INDUSTRIAL", segment(), "");
                    associate(key, "ASSOCIATE", state, admitted);
                }
                case 6 -> {
                    organization(key, Noun.INDUSTRY, number, state, "OTHER_ENTITY", segment(), "");
                    associate(key, "SME_ASSOCIATE", state, admitted);
                }
                default -> {
                    var parent = number > 200 && number % 20 == 19 ? "M%04d".formatted(number - 180) : "";
                    organization(key, Noun.OPERATOR, number, state, "RECOGNIZED_OPERATING_AGENCY", segment(), parent);
                    sectorMember(key, state, admitted, number);
                }
            }
        }
    }

    /** One Sector, or two or three; every ninth was an Associate before. */
    private void sectorMember(String key, String state, LocalDate admitted, int number) {
        var first = numbers.below(SECTORS.size());
        if (number % 9 == 0) {
            var before = admitted.minusYears(3);
            membership(key, "ASSOCIATE", first, numbers.of(STUDY_GROUPS.get(first)), state, before, admitted, "Upgrade to Sector Member");
        }
        membership(key, "SECTOR_MEMBER", first, "", state, admitted, null, "");
        inDevelopment(key, first, state);
        var more = number % 7 == 0 ? 1 : number % 16 == 0 ? 2 : 0;
        for (int further = 1; further <= more; further++) {
            var later = admitted.plusMonths(4L * further);
            membership(
                    key, "SECTOR_MEMBER", (first + further) % SECTORS.size(), "", state,
                    later.isAfter(LocalDate.of(2025, 11, 1)) ? admitted : later, null, "");
            inDevelopment(key, (first + further) % SECTORS.size(), state);
        }
    }

    /** Members of the Development Sector have a focal point's mailbox. */
    private void inDevelopment(String key, int sector, String state) {
        if (SECTORS.get(sector).equals("D")) {
            mailbox(key, languages.get(state));
        }
    }

    private void associate(String key, String category, String state, LocalDate admitted) {
        var sector = numbers.below(SECTORS.size());
        membership(key, category, sector, numbers.of(STUDY_GROUPS.get(sector)), state, admitted, null, "");
    }

    /** Members that left from 2015 to 2025, some of them from States that have none now. */
    private void departed() {
        for (int number = 1; number <= 120; number++) {
            var key = "L%04d".formatted(number);
            var state = number % 3 == 0 ? numbers.of(absent) : numbers.of(present);
            var ended = numbers.between(DEPARTURES_FROM, LocalDate.of(2025, 10, 1));
            var admitted = ended.minusMonths(14 + numbers.below(90));
            organization(key, Noun.OPERATOR, 2_000 + number, state, "RECOGNIZED_OPERATING_AGENCY", segment(), "");
            if (number % 4 == 0) {
                var sector = numbers.below(SECTORS.size());
                membership(key, "ASSOCIATE", sector, numbers.of(STUDY_GROUPS.get(sector)), state, admitted, ended, "Letter of denunciation (invented)");
            } else {
                membership(key, "SECTOR_MEMBER", numbers.below(SECTORS.size()), "", state, admitted, ended, "Letter of denunciation (invented)");
            }
        }
    }

    private void exempt() {
        for (int number = 1; number <= 40; number++) {
            var key = "X%04d".formatted(number);
            var state = number % 4 == 0 ? numbers.of(absent) : numbers.of(present);
            organization(
                    key, Noun.UNION, number, state, number % 8 == 1 ? "UNITED_NATIONS" : "REGIONAL_OR_INTERNATIONAL",
                    "ASSOCIATIONS", "");
            membership(
                    key, "EXEMPT_ORGANIZATION", numbers.below(SECTORS.size()), "", state,
                    numbers.between(BEGIN, LocalDate.of(2024, 1, 1)), null, "");
            mailbox(key, SIX.get(number % SIX.size()));
        }
    }

    /** Permanent missions and cabinets; in Singapore's, Chinese is written too. */
    private void missions() {
        languages.forEach((state, language) -> {
            var domain = state.toLowerCase(Locale.ROOT) + ".example";
            var mission = state.equals("SGP") ? "zh" : language;
            missionMailboxes.add(String.join(",", state, "GENEVA_MISSION", "mission.geneva@" + domain, mission, "SYNTHETIC"));
            missionMailboxes.add(String.join(",", state, "MINISTER_CABINET", "cabinet@" + domain, language, "SYNTHETIC"));
        });
    }

    /** The mailbox of an organization's focal point, once. */
    private void mailbox(String key, String language) {
        var row = String.join(
                ",", "", id(key), "MEMBERSHIP_FOCAL_POINT",
                "membership@" + key.toLowerCase(Locale.ROOT) + ".synthetic.example", language, "SYNTHETIC");
        if (!organizationMailboxes.contains(row)) {
            organizationMailboxes.add(row);
        }
    }

    /** Members have ids of their own making, so that files can name them. */
    private static String id(String key) {
        if (key.equals(FOCAL_POINTS)) {
            return "00000000-0000-7000-8000-000000000001";
        }
        return switch (key.charAt(0)) {
            case 'M' -> "00000000-0000-7000-8000-0000000a" + key.substring(1);
            case 'X' -> "00000000-0000-7000-8000-0000000b" + key.substring(1);
            default -> "";
        };
    }

    private void prospects() {
        int number = 0;
        for (var segment : SEGMENTS) {
            for (int one = 0; one < PROSPECTS_OF_A_SEGMENT; one++) {
                number++;
                var state = numbers.below(3) == 0 ? numbers.of(absent) : numbers.of(present);
                organization("P%05d".formatted(number), Noun.COMPANY, number, state, "OTHER_COMPANY", segment, "");
            }
        }
    }

    private void partners() {
        var kinds = List.of("BILATERAL_AGENCY", "DEVELOPMENT_BANK", "FOUNDATION", "INVESTOR", "ADMINISTRATION");
        for (int number = 1; number <= 60; number++) {
            organization("F%04d".formatted(number), Noun.PARTNER, number, numbers.of(present), kinds.get(number % kinds.size()), "", "");
        }
    }

    /** The earlier a segment stands in the list, the more often a member is of it. */
    private String segment() {
        return SEGMENTS.get(Math.min(numbers.below(SEGMENTS.size()), numbers.below(SEGMENTS.size())));
    }

    private void organization(
            String key, Noun noun, int number, String country, String kind, String segment, String parent) {
        var headquarters = parent.isEmpty() ? "" : country;
        organizations.add(String.join(
                ",", "demo", key, noun.cells(number), "", country, kind, segment,
                "https://" + key.toLowerCase(Locale.ROOT) + ".synthetic.example", parent, headquarters, "1",
                id(key)));
    }

    private void membership(
            String key, String category, int sector, String studyGroup, String state, LocalDate admitted, LocalDate ended,
            String reference) {
        // An Associate that becomes a Sector Member is one from the day on which it is no Associate any more.
        var upgraded = category.equals("SECTOR_MEMBER") && !memberships.isEmpty() && memberships.getLast().startsWith("demo," + key + ",ASSOCIATE")
                && memberships.getLast().contains("," + admitted + ",");
        var units = category.equals("SECTOR_MEMBER") ? numbers.of(sector == 2 ? List.of("1/8", "1/4", "1/2") : List.of("1/2", "1/2", "1")) : "";
        var wait = 20 + numbers.below(25);
        var activated = upgraded ? admitted : admitted.plusDays(wait);
        memberships.add(String.join(
                ",", "demo", key, category, sector < 0 ? "" : SECTORS.get(sector), studyGroup, state, units,
                admitted.toString(), activated.toString(), ended == null ? "" : ended.toString(), reference));
    }
}
