import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes invented organizations, and memberships of some of them, as files to import. All of it is synthetic and says so: names,
 * sites below .example, the column synthetic. The same seed gives the same files.
 *
 * <p>Arguments: kind ({@code organizations} or {@code memberships}), number of organizations, file, seed, first organization's
 * number (default 1).
 */
final class Organizations {
    private static final String[] STEMS = {"Astra", "Boreal", "Cordil", "Delta", "Equator", "Fjord", "Global", "Horizon", "Indigo",
        "Jasmin", "Kestrel", "Lumen", "Meridian", "Nova", "Orion", "Pacific", "Quanta", "Rivera", "Sahara", "Terra", "Umbra",
        "Vector", "Westwind", "Xenon", "Yara", "Zephyr", "Altair", "Baobab", "Cobalt", "Dorado", "Emerald", "Falcon", "Granite"};
    private static final String[] TRADES = {"Telecom", "Mobile", "Satellite", "Networks", "Broadband", "Cloud", "Spectrum", "Fibre",
        "Radio", "Digital", "Broadcasting", "Devices", "Systems", "Media"};
    private static final String[] FORMS = {"Company", "Group", "Holdings", "Limited", "Corporation", "Institute", "Association",
        "Foundation", "Laboratory", "Agency"};
    private static final String[] FRENCH = {"Télécom", "Mobile", "Satellite", "Réseaux", "Large bande", "Nuage", "Spectre", "Fibre",
        "Radio", "Numérique", "Radiodiffusion", "Équipements", "Systèmes", "Médias"};
    private static final String[] SPANISH = {"Telecom", "Móvil", "Satélite", "Redes", "Banda ancha", "Nube", "Espectro", "Fibra",
        "Radio", "Digital", "Radiodifusión", "Dispositivos", "Sistemas", "Medios"};
    private static final String[] RUSSIAN = {"Телеком", "Мобайл", "Спутник", "Сети", "Связь", "Облако", "Спектр", "Волокно", "Радио",
        "Цифра", "Вещание", "Устройства", "Системы", "Медиа"};
    private static final String[] ARABIC = {"الاتصالات", "المحمول", "الأقمار", "الشبكات", "النطاق", "السحابة", "الطيف", "الألياف",
        "الراديو", "الرقمية", "الإذاعة", "الأجهزة", "الأنظمة", "الإعلام"};
    private static final String[] CHINESE = {"电信", "移动", "卫星", "网络", "宽带", "云", "频谱", "光纤", "无线电", "数字", "广播", "设备", "系统", "媒体"};
    private static final String[] KINDS = {"RECOGNIZED_OPERATING_AGENCY", "SCIENTIFIC_OR_INDUSTRIAL", "FINANCIAL_OR_DEVELOPMENT",
        "OTHER_ENTITY", "ACADEMIA", "FOUNDATION", "INVESTOR", "OTHER_COMPANY", "OTHER_COMPANY", "OTHER_COMPANY", "OTHER_COMPANY"};
    private static final String[] SEGMENTS = {"MOBILE_OPERATOR", "SATELLITE", "CLOUD", "FINTECH", "BROADCASTING", "EQUIPMENT",
        "CYBERSECURITY", "START_UP", "UTILITIES", "HEALTH"};

    private final List<String> countries;

    private Organizations(List<String> countries) {
        this.countries = countries;
    }

    public static void main(String[] arguments) throws IOException {
        var countries = Files.readAllLines(Path.of("deploy/local/data/reference/member_states.csv")).stream()
                .skip(1)
                .map(row -> row.split(",")[1])
                .toList();
        var many = Integer.parseInt(arguments[1]);
        var seed = Long.parseLong(arguments[3]);
        var first = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 1;
        try (var file = Files.newBufferedWriter(Path.of(arguments[2]))) {
            var written = new Organizations(countries);
            if (arguments[0].equals("organizations")) {
                written.organizations(file, first, many, seed);
            } else {
                written.memberships(file, first, many, seed);
            }
        }
    }

    private void organizations(BufferedWriter file, int first, int many, long seed) throws IOException {
        file.write("source,external_key,name_en,name_fr,name_es,name_ar,name_ru,name_zh,acronym,country,kind,segment,website,"
                + "parent_external_key,group_headquarters,synthetic\n");
        for (var number = first; number < first + many; number++) {
            var random = of(seed, number);
            var country = countries.get(random.nextInt(countries.size()));
            var stem = STEMS[random.nextInt(STEMS.length)];
            var trade = random.nextInt(TRADES.length);
            var form = FORMS[random.nextInt(FORMS.length)];
            var name = "%s %s %s %s %d (synthetic)".formatted(stem, TRADES[trade], form, country, number);
            var owners = Math.max(1, many / 50);
            var owned = random.nextInt(12) == 0 && number >= first + owners;
            file.write(String.join(
                    ",",
                    "bench",
                    key(number),
                    name,
                    random.nextInt(3) == 0 ? "%s %s %d (fictif)".formatted(stem, FRENCH[trade], number) : "",
                    random.nextInt(4) == 0 ? "%s %s %d (ficticio)".formatted(stem, SPANISH[trade], number) : "",
                    random.nextInt(8) == 0 ? "%s %d (اصطناعي)".formatted(ARABIC[trade], number) : "",
                    random.nextInt(8) == 0 ? "%s %d (вымышленная)".formatted(RUSSIAN[trade], number) : "",
                    random.nextInt(8) == 0 ? "合成%s公司%d".formatted(CHINESE[trade], number) : "",
                    random.nextInt(3) == 0 ? (stem.substring(0, 2) + TRADES[trade].charAt(0) + number).toUpperCase(Locale.ROOT) : "",
                    country,
                    KINDS[random.nextInt(KINDS.length)],
                    random.nextInt(5) == 0 ? "" : SEGMENTS[random.nextInt(SEGMENTS.length)],
                    random.nextInt(2) == 0 ? "https://org%d.example".formatted(number) : "",
                    owned ? key(first + random.nextInt(owners)) : "",
                    random.nextInt(10) == 0 ? countries.get(random.nextInt(countries.size())) : "",
                    "1"));
            file.newLine();
        }
    }

    /** About every third organization is or was a member. */
    private void memberships(BufferedWriter file, int first, int many, long seed) throws IOException {
        file.write("source,organization_key,category,sector,study_group,member_state,units,admitted_on,activated_on,ended_on,"
                + "end_reference\n");
        for (var number = first; number < first + many; number++) {
            var country = countries.get(of(seed, number).nextInt(countries.size()));
            var random = of(seed + 1, number);
            if (random.nextInt(3) != 0) {
                continue;
            }
            var admitted = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9_000));
            var activated = random.nextInt(20) == 0 ? "" : admitted.plusDays(random.nextInt(90)).toString();
            var ended = random.nextInt(6) == 0 && !activated.isEmpty() ? admitted.plusDays(400 + random.nextInt(2_000)).toString() : "";
            var sector = String.valueOf("RTD".charAt(random.nextInt(3)));
            var category = switch (random.nextInt(10)) {
                case 0, 1 -> "ACADEMIA";
                case 2, 3 -> "ASSOCIATE";
                case 4 -> "SME_ASSOCIATE";
                default -> "SECTOR_MEMBER";
            };
            var associate = category.endsWith("ASSOCIATE");
            file.write(String.join(
                    ",",
                    "bench",
                    key(number),
                    category,
                    category.equals("ACADEMIA") ? "" : sector,
                    associate ? "ITU-" + sector + " SG 1" : "",
                    country,
                    category.equals("SECTOR_MEMBER") ? "1/2" : "",
                    admitted.toString(),
                    activated,
                    ended,
                    ended.isEmpty() ? "" : "synthetic letter"));
            file.newLine();
        }
    }

    private static SplittableRandom of(long seed, int number) {
        return new SplittableRandom(seed * 1_000_003 + number);
    }

    private static String key(int number) {
        return "O%08d".formatted(number);
    }
}
