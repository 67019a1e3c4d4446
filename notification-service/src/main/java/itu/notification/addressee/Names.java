package itu.notification.addressee;

import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import itu.platform.language.Language;

/** The names of the addressees, kept in memory for a minute. */
@ApplicationScoped
class Names {
    private static final long KEPT = Duration.ofMinutes(1).toNanos();

    private record Table(Map<String, Map<Language, String>> states, long readAt) {}

    private final DataSource dataSource;
    private volatile Table table = new Table(Map.of(), System.nanoTime() - KEPT);

    Names(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The name in the language; the key itself where there is none. */
    String of(Addressee addressee, Language language) {
        return switch (addressee.kind()) {
            case MEMBER_STATE ->
                fresh().states().getOrDefault(addressee.key(), Map.of()).getOrDefault(language, addressee.key());
            case ORGANIZATION, ADDRESS -> addressee.key();
        };
    }

    private Table fresh() {
        var held = table;
        if (System.nanoTime() - held.readAt() >= KEPT) {
            held = new Table(states(), System.nanoTime());
            table = held;
        }
        return held;
    }

    private Map<String, Map<Language, String>> states() {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select * from member_state");
                var row = select.executeQuery()) {
            var states = new HashMap<String, Map<Language, String>>();
            while (row.next()) {
                var names = new EnumMap<Language, String>(Language.class);
                for (var language : Language.values()) {
                    names.put(language, row.getString("name_" + language.name().toLowerCase(Locale.ROOT)));
                }
                states.put(row.getString("code"), names);
            }
            return states;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the names", e);
        }
    }
}
