package itu.notification.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import itu.platform.language.Language;

/** The texts of the templates and circular letters. What was compiled is kept: an edition never changes. */
@Singleton
class KeptContents implements Contents {
    private static final int MOST = 256;

    private final Editions editions;
    private final Compiling compiling;
    private final Map<Key, CompiledLetter> compiled = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, CompiledLetter> eldest) {
            return size() > MOST;
        }
    });

    KeptContents(Editions editions, Compiling compiling) {
        this.editions = editions;
        this.compiling = compiling;
    }

    private record Key(Edition edition, Language language) {}

    @Override
    public Optional<Edition> current(UUID content) {
        return editions.current(content);
    }

    @Override
    public List<Finding> findings(Edition edition) {
        return Findings.of(written(edition));
    }

    /** Two callers may compile the same at once; nobody waits for the database behind a lock. */
    @Override
    public CompiledLetter compiled(Edition edition, Language language) {
        var key = new Key(edition, language);
        var known = compiled.get(key);
        if (known != null) {
            return known;
        }
        var letter = compiling.compile(written(edition), language);
        compiled.put(key, letter);
        return letter;
    }

    private WrittenEdition written(Edition edition) {
        return editions.find(edition).orElseThrow(() -> new IllegalArgumentException("There is no edition " + edition));
    }
}
