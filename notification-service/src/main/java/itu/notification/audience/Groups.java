package itu.notification.audience;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.audience.AudiencePayloads.Group;
import itu.platform.language.Language;
import itu.platform.problem.Texts;
import itu.platform.time.BusinessClock;

/** The groups an officer can choose from, and how large they are. */
@ApplicationScoped
class Groups {
    private static final List<String> SECTORS = List.of("R", "T", "D");

    private static final List<AudienceSource> ALL = Stream.of(AudienceSource.Kind.values())
            .filter(kind -> !kind.takesList())
            .flatMap(kind -> kind.takesSector()
                    ? SECTORS.stream().map(sector -> new AudienceSource(kind, sector, null, null))
                    : Stream.of(AudienceSource.of(kind)))
            .toList();

    private final DataSource dataSource;
    private final SourceReaders readers;
    private final BusinessClock clock;

    Groups(DataSource dataSource, SourceReaders readers, BusinessClock clock) {
        this.dataSource = dataSource;
        this.readers = readers;
        this.clock = clock;
    }

    /** Every group without a list of its own, with today's addressees. */
    List<Group> now(Language language) {
        var sizes = sizes();
        var groups = new ArrayList<Group>();
        for (var source : ALL) {
            groups.add(new Group(
                    source.kind(), source.sector(), name(source, language), sizes.getOrDefault(groups.size(), 0L)));
        }
        return groups;
    }

    private Map<Integer, Long> sizes() {
        var today = clock.today();
        var everybody = new Audience(ALL, List.of(), List.of(), List.of());
        var statement = new RecipientQuery(everybody, List.of(), today)
                .placed(readers.draw(ALL, today), null)
                .then(" select place, count(distinct addressee) from placed group by place");
        try (var connection = dataSource.getConnection();
                var select = statement.prepare(connection);
                var rows = select.executeQuery()) {
            var sizes = new TreeMap<Integer, Long>();
            while (rows.next()) {
                sizes.put(rows.getInt(1), rows.getLong(2));
            }
            return sizes;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not count the groups", e);
        }
    }

    private static String name(AudienceSource source, Language language) {
        return source.sector() == null
                ? Texts.format("messages", "audience.group." + source.kind(), language, Map.of())
                : Texts.format(
                        "messages",
                        "audience.group." + source.kind() + ".sector",
                        language,
                        Map.of("sector", source.sector()));
    }
}
