package itu.notification.circular;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import itu.notification.content.AddresseeGroup;
import itu.notification.content.ArchiveAddress;
import itu.notification.content.LetterHead.Tags;
import itu.notification.content.PublicText;
import itu.notification.content.Releases.Release;
import itu.notification.content.WrittenEdition;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;
import itu.platform.language.Language;

/** The facts that circular letters make, on {@code notification.circular-letter.v1}; key and subject are the letter's id. */
@ApplicationScoped
class CircularEvents {
    private static final String TOPIC = "notification.circular-letter.v1";

    private final Outbox outbox;
    private final ArchiveAddress address;

    CircularEvents(Outbox outbox, ArchiveAddress address) {
        this.outbox = outbox;
        this.address = address;
    }

    /** Payload of both facts; kind, reason and ordinal from 1 in {@code revised.v1} only. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Published(
            UUID circularLetter,
            String reference,
            String printedReference,
            LocalDate date,
            int number,
            int ordinal,
            @Nullable String kind,
            @Nullable String reason,
            Instant publishedAt,
            Map<String, String> subjects,
            Map<String, String> pages,
            List<AddresseeGroup> addressees,
            Tags tags,
            boolean synthetic) {}

    void published(CircularLetter letter, WrittenEdition edition, Release release) {
        var head = DraftingCirculars.head(edition);
        var subjects = new TreeMap<String, String>();
        edition.variants()
                .values()
                .forEach(variant -> subjects.put(variant.language().tag(), PublicText.subject(edition, variant)));
        var pages = new TreeMap<String, String>();
        Arrays.stream(Language.values())
                .forEach(language -> pages.put(language.tag(), address.page(language, letter.slug())));
        var first = release.ordinal() == 0;
        outbox.append(new OutgoingEvent(
                TOPIC,
                letter.id().toString(),
                "itu.notification.circular-letter." + (first ? "published" : "revised") + ".v1",
                letter.id().toString(),
                letter.version(),
                new Published(
                        letter.id(),
                        letter.reference().value(),
                        head.reference(),
                        head.date(),
                        release.number(),
                        release.ordinal(),
                        first ? null : release.kind(),
                        first ? null : release.reason(),
                        release.at(),
                        subjects,
                        pages,
                        head.addressees(),
                        head.tags(),
                        edition.synthetic())));
    }
}
