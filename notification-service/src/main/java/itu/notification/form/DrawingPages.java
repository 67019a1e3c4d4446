package itu.notification.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import org.jspecify.annotations.Nullable;

import itu.notification.page.PublicPages;
import itu.platform.language.Language;

/** Draws the pages of a form: its questions, its end, its thanks. */
@ApplicationScoped
class DrawingPages {
    private static final String PARAGRAPHS = "\\n\\s*\\n";

    private final PublicPages pages;
    private final Countries countries;
    private final PageTokens tokens;
    private final Template form;
    private final Template notice;

    DrawingPages(
            PublicPages pages,
            Countries countries,
            PageTokens tokens,
            @Location("form/form.html") Template form,
            @Location("form/notice.html") Template notice) {
        this.pages = pages;
        this.countries = countries;
        this.tokens = tokens;
        this.form = form;
        this.notice = notice;
    }

    /** The questions, with what was sent in and what is wrong with it. */
    Response questions(FormVersion asked, Submission sent, List<AnswerFault> faults, int status) {
        var language = sent.language();
        var definition = asked.definition();
        var errors = faults.stream()
                .collect(Collectors.toMap(AnswerFault::question, fault -> fault.sentence(language), (a, b) -> a));
        var named = definition.questions().stream().anyMatch(each -> each.kind() == Question.Kind.COUNTRY)
                ? countries.in(language)
                : List.<Countries.Country>of();
        var view = new FormPageView(
                frame(asked, sent.recipient(), language),
                paragraphs(Words.in(definition.introductions(), language)),
                definition.closesOn() == null
                        ? null
                        : FormTexts.text(
                                "deadline",
                                language,
                                Map.of(
                                        "day",
                                        FormTexts.date(definition.closesOn(), language),
                                        "zone",
                                        definition.zone())),
                faults.stream().map(fault -> fault(fault, definition, language)).toList(),
                definition.questions().stream()
                        .map(each -> FieldView.of(
                                each, FieldView.sent(sent.values(), each), errors.get(each.key()), named, language))
                        .toList(),
                Objects.requireNonNullElseGet(sent.token(), () -> tokens.fresh(asked.form())),
                sent.recipient(),
                FormPageView.Labels.of(language));
        return pages.answer(status, form.data("page", view).render(), language);
    }

    /** That the form is not open, and whom to write to. */
    Response notOpen(FormVersion asked, FormDefinition.Phase phase, Language language) {
        var key = phase == FormDefinition.Phase.CLOSED ? "closed" : "not-yet";
        return notice(
                asked,
                language,
                200,
                false,
                FormTexts.text(
                        key,
                        language,
                        Map.of(
                                "opens", day(asked.definition().opensOn(), language),
                                "closes", day(asked.definition().closesOn(), language))),
                FormTexts.text(
                        "write-to",
                        language,
                        Map.of("office", asked.definition().office())));
    }

    Response received(FormVersion asked, Answering.Result.Received result, Language language) {
        var thanks = FormTexts.text("received", language, Map.of("number", result.number()));
        var letter = FormTexts.text(result.acknowledged() ? "letter-follows" : "no-letter", language);
        return notice(
                asked,
                language,
                200,
                true,
                thanks,
                letter,
                Words.in(asked.definition().nextSteps(), language));
    }

    Response tooMany(FormVersion asked, long seconds, Language language) {
        return notice(asked, language, 429, false, FormTexts.text("too-many", language, Map.of("seconds", seconds)));
    }

    private Response notice(FormVersion asked, Language language, int status, boolean good, String... sentences) {
        var view = new NoticeView(frame(asked, null, language), good, List.of(sentences));
        return pages.answer(status, notice.data("page", view).render(), language);
    }

    private PageFrame frame(FormVersion asked, @Nullable String recipient, Language language) {
        var path = "/forms/%s/" + asked.form() + (recipient == null ? "" : "?r=" + recipient);
        return PageFrame.of(
                Words.in(asked.definition().titles(), language),
                asked.definition().synthetic(),
                path,
                pages,
                language);
    }

    private static FormPageView.Fault fault(AnswerFault fault, FormDefinition definition, Language language) {
        return definition.questions().stream()
                .filter(each -> each.key().equals(fault.question()))
                .findFirst()
                .map(each -> new FormPageView.Fault(
                        FieldView.id(each.key()), each.label(language) + " – " + fault.sentence(language)))
                .orElseGet(() -> new FormPageView.Fault(null, fault.sentence(language)));
    }

    private static String day(@Nullable LocalDate day, Language language) {
        return day == null ? "" : FormTexts.date(day, language);
    }

    private static List<String> paragraphs(String text) {
        return List.of(text.strip().split(PARAGRAPHS));
    }
}
