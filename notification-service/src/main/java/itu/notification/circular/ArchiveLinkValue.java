package itu.notification.circular;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import io.quarkus.narayana.jta.QuarkusTransaction;

import itu.notification.addressee.Mailing;
import itu.notification.addressee.ValueSource;
import itu.notification.addressee.WrittenTo;
import itu.notification.page.PublicPages;
import itu.platform.language.Language;

/** The link to a circular letter in the public archive. */
@Singleton
class ArchiveLinkValue implements ValueSource {
    private final CircularLetters letters;
    private final PublicPages pages;
    private final Map<UUID, Optional<String>> slugs = new ConcurrentHashMap<>();

    ArchiveLinkValue(CircularLetters letters, PublicPages pages) {
        this.letters = letters;
        this.pages = pages;
    }

    @Override
    public void add(Mailing mailing, WrittenTo to, Language language, Map<String, String> values) {
        slugs.computeIfAbsent(mailing.content(), this::slug)
                .ifPresent(
                        slug -> values.put("link.circular", pages.link("/circulars/" + language.tag() + "/" + slug)));
    }

    private Optional<String> slug(UUID content) {
        return QuarkusTransaction.requiringNew()
                .call(() -> letters.findByIdOptional(content).map(CircularLetter::slug));
    }
}
