package itu.notification.audience;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;

/** The readers of all kinds of sources. */
@ApplicationScoped
class SourceReaders {
    private final Map<AudienceSource.Kind, AudienceSourceReader> byKind = new EnumMap<>(AudienceSource.Kind.class);

    SourceReaders(@All List<AudienceSourceReader> readers) {
        for (var reader : readers) {
            for (var kind : reader.kinds()) {
                if (byKind.put(kind, reader) != null) {
                    throw new IllegalStateException("Two readers for " + kind);
                }
            }
        }
    }

    Optional<AudienceSourceReader> of(AudienceSource.Kind kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    /** The members of the sources, each with its place. */
    List<RecipientQuery.Drawn> draw(List<AudienceSource> sources, LocalDate day) {
        var drawn = new ArrayList<RecipientQuery.Drawn>();
        for (var source : sources) {
            var reader =
                    of(source.kind()).orElseThrow(() -> new IllegalArgumentException("Nobody reads " + source.kind()));
            drawn.add(new RecipientQuery.Drawn(drawn.size(), source.kind().name(), reader.members(source, day)));
        }
        return drawn;
    }
}
