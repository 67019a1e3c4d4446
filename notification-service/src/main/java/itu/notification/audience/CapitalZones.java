package itu.notification.audience;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import itu.platform.imports.Csv;

/** The IANA time zones of the capitals, by ISO 3166-1 alpha-3; Member States and observers. */
final class CapitalZones {
    private static final String FILE = "audience/capital_zones.csv";
    private static final int MAX_ROWS = 500;

    static final Map<String, String> BY_COUNTRY = read();

    private CapitalZones() {}

    private static Map<String, String> read() {
        try (var file =
                Objects.requireNonNull(CapitalZones.class.getClassLoader().getResourceAsStream(FILE), FILE)) {
            var zones = new TreeMap<String, String>();
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            Csv.read(text, java.util.Set.of("iso3", "zone"), MAX_ROWS)
                    .forEach(row -> zones.put(
                            row.get("iso3"), ZoneId.of(row.get("zone")).getId()));
            return Map.copyOf(zones);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
