package itu.membership.holding;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import itu.membership.register.AdministrativeRegion;
import itu.membership.register.ItudRegion;
import itu.platform.language.Language;

/** The Member States and observers by code, and the segments of the digital ecosystem, as counts show them. */
@ApplicationScoped
public class Places {
    private final DataSource database;

    Places(DataSource database) {
        this.database = database;
    }

    public Map<String, Place> byCode(Language language) {
        return new Statement()
                        .add("select code, itud_region, administrative_region, name_%s as name from place"
                                .formatted(language.tag()))
                        .read(database, row -> {
                            var administrative = row.getString("administrative_region");
                            return new Place(
                                    row.getString("code"),
                                    ItudRegion.valueOf(row.getString("itud_region")),
                                    administrative == null ? null : AdministrativeRegion.valueOf(administrative),
                                    row.getString("name"));
                        })
                        .stream()
                        .collect(Collectors.toMap(Place::code, Function.identity()));
    }

    /** Names of the segments of the digital ecosystem by code; of several periods of one, the latest counts. */
    public Map<String, String> segments(Language language) {
        return new Statement()
                        .add("""
                        select distinct on (code) code, name_%s as name from ecosystem_segment
                        order by code, valid_from desc nulls last""".formatted(language.tag()))
                        .read(database, row -> Map.entry(row.getString("code"), row.getString("name")))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether the register holds organizations that are made up; a count then says so. */
    public boolean synthetic() {
        return new Statement()
                .add("select exists (select from organization where synthetic) as found")
                .read(database, row -> row.getBoolean("found"))
                .getFirst();
    }
}
