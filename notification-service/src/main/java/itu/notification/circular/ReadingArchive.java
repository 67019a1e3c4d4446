package itu.notification.circular;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.notification.circular.ArchiveEntries.Entry;
import itu.notification.circular.ArchiveEntries.Query;
import itu.notification.content.Edition;
import itu.notification.content.Editions;
import itu.notification.content.PublicText;
import itu.notification.content.Releases;
import itu.notification.content.Releases.Release;
import itu.notification.content.WrittenEdition;
import itu.platform.language.Language;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;

/** Reads the public archive: what was published, and nothing else. */
@ApplicationScoped
class ReadingArchive {
    private final ArchiveEntries entries;
    private final Editions editions;
    private final Releases releases;
    private final PublicText publicText;
    private final Cursors cursors;

    ReadingArchive(
            ArchiveEntries entries, Editions editions, Releases releases, PublicText publicText, Cursors cursors) {
        this.entries = entries;
        this.editions = editions;
        this.releases = releases;
        this.publicText = publicText;
        this.cursors = cursors;
    }

    /** A published letter: its entry, one of its releases, all of them, and its words by language. */
    record Found(
            Entry entry,
            Release release,
            List<Release> releases,
            WrittenEdition edition,
            Map<Language, PublicText.Shown> texts) {
        PublicText.Shown text(Language language) {
            return texts.getOrDefault(language, texts.values().iterator().next());
        }
    }

    @Transactional
    Page<Entry> page(
            Language language, @Nullable Integer year, @Nullable String words, @Nullable String cursor, int limit) {
        var after = cursors.read(cursor, 2);
        var query = new Query(
                language,
                year,
                words == null || words.isBlank() ? null : words,
                after == null ? null : LocalDate.parse(after.getFirst()),
                after == null ? null : after.getLast());
        return cursors.page(
                entries.page(query, limit + 1),
                limit,
                entry -> List.of(entry.issuedOn().toString(), entry.slug()));
    }

    @Transactional
    List<Integer> years(Language language) {
        return entries.years(language);
    }

    /**
     * A letter.
     *
     * @param ordinal which of its releases; null for the one in force
     */
    @Transactional
    Optional<Found> find(String slug, Language language, @Nullable Integer ordinal) {
        return entries.find(slug, language).flatMap(entry -> found(entry, ordinal));
    }

    private Optional<Found> found(Entry entry, @Nullable Integer ordinal) {
        var all = releases.of(entry.circular());
        return all.stream()
                .filter(release -> ordinal == null || release.ordinal() == ordinal)
                .findFirst()
                .map(release -> {
                    var edition = editions.find(new Edition(entry.circular(), release.number()))
                            .orElseThrow();
                    var texts = new TreeMap<Language, PublicText.Shown>();
                    edition.variants()
                            .keySet()
                            .forEach(language -> texts.put(language, publicText.show(edition, language)));
                    return new Found(entry, release, all, edition, texts);
                });
    }
}
