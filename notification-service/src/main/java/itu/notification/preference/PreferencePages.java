package itu.notification.preference;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import org.jspecify.annotations.Nullable;

import itu.notification.consent.Words;
import itu.notification.subject.Subject;
import itu.notification.subject.Subjects;
import itu.platform.language.Language;
import itu.platform.problem.Texts;
import itu.platform.time.BusinessClock;

/** Writes the page of preferences. */
@ApplicationScoped
class PreferencePages {
    /** Neither scripts nor anything from elsewhere; the form goes to this service only. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Template page;
    private final Subjects subjects;
    private final Choosing choosing;
    private final BusinessClock clock;

    PreferencePages(
            @Location("preference/page.html") Template page,
            Subjects subjects,
            Choosing choosing,
            BusinessClock clock) {
        this.page = page;
        this.subjects = subjects;
        this.choosing = choosing;
        this.clock = clock;
    }

    /**
     * The page of a link.
     *
     * @param form the link's last part
     * @param said key of what has just been kept; null before
     */
    Response show(PreferenceToken link, String form, Language language, @Nullable String said) {
        var refused = choosing.refused(link.mailbox());
        var shown = new PreferencePage(
                language,
                "../preferences/" + form,
                lines(language, false, subject -> !refused.contains(Choice.ALL) && !refused.contains(subject)),
                lines(language, true, _ -> true),
                said == null ? null : Texts.format(PreferencePage.BUNDLE, said, language, Map.of()),
                link.subject());
        return Response.ok(page.data("page", shown).render(), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex, nofollow")
                .build();
    }

    /** The subjects in use that can be refused. */
    List<Subject> refusable() {
        return subjects.on(clock.today()).stream()
                .filter(subject -> !subject.statutory())
                .toList();
    }

    /** The words that stand beside the choice of a subject. */
    Words words(String code, Language language) {
        var question = Texts.format(PreferencePage.BUNDLE, "question", language, Map.of());
        var label = refusable().stream()
                .filter(subject -> subject.code().equals(code))
                .findAny()
                .map(subject -> subject.name(language) + ": " + subject.description(language))
                .orElseGet(() -> Texts.format(PreferencePage.BUNDLE, "nothing", language, Map.of()));
        return new Words(question + " " + label, language);
    }

    private List<PreferencePage.Line> lines(Language language, boolean statutory, Predicate<String> received) {
        return subjects.on(clock.today()).stream()
                .filter(subject -> subject.statutory() == statutory)
                .map(subject -> new PreferencePage.Line(
                        subject.code(),
                        subject.name(language),
                        subject.description(language),
                        received.test(subject.code())))
                .toList();
    }
}
