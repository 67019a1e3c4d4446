package itu.notification.content;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.notification.content.TemplatePayloads.NewTemplate;
import itu.notification.content.TemplatePayloads.NewVersion;
import itu.notification.content.TemplatePayloads.TemplateName;
import itu.notification.content.TemplatePayloads.TemplateView;
import itu.notification.content.WrittenEdition.Kind;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.language.Language;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Makes templates and writes them anew. */
@ApplicationScoped
class KeepingTemplates {
    private static final String SUBJECT = "template";

    private final Templates templates;
    private final EditingTexts editing;
    private final Editions editions;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    KeepingTemplates(
            Templates templates,
            EditingTexts editing,
            Editions editions,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.templates = templates;
        this.editing = editing;
        this.editions = editions;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A template after a change. */
    record Kept(Template template, WrittenEdition edition) {
        TemplateView view() {
            return TemplateView.of(template, edition);
        }
    }

    /** Says what is wrong with a template that is to be made, if anything. */
    @Transactional
    void check(NewTemplate asked) {
        refuseTaken(asked.key());
        editing.check(null, first(new UUID(0, 0), asked));
    }

    @Transactional
    Kept make(NewTemplate asked) {
        refuseTaken(asked.key());
        var template = new Template(asked.key(), asked.name(), asked.purpose(), clock.instant(), caller.subject());
        templates.persistAndFlush(template);
        var edition = editing.append(null, first(template.id(), asked));
        audit.record(AuditEntry.created("template-made", SUBJECT, template.id().toString(), asked));
        return new Kept(template, edition);
    }

    @Transactional
    Kept rename(UUID id, @Nullable String ifMatch, TemplateName asked) {
        var template = templates.held(id);
        ETags.requireMatch(ifMatch, template.version());
        var before = new TemplateName(template.name(), template.purpose());
        template.rename(asked.name(), asked.purpose());
        templates.flush();
        audit.record(new AuditEntry("template-renamed", SUBJECT, id.toString(), before, asked, null));
        return new Kept(template, latest(template));
    }

    /** Keeps a new version; what is left out of it stays as it was. */
    @Transactional
    Kept edit(UUID id, @Nullable String ifMatch, NewVersion asked, boolean rehearsal) {
        var template = templates.held(id);
        ETags.requireMatch(ifMatch, template.version());
        var before = latest(template);
        var next = NewEdition.after(
                before,
                asked.fallback() == null ? before.fallback() : languages(asked.fallback()),
                asked.placeholders() == null ? before.placeholders() : asked.placeholders(),
                null,
                Words.byLanguage(asked.texts()));
        if (rehearsal) {
            editing.check(before, next);
            return new Kept(template, before);
        }
        var edition = editing.append(before, next);
        template.edited();
        templates.flush();
        audit.record(new AuditEntry("template-edited", SUBJECT, id.toString(), null, asked, null));
        return new Kept(template, edition);
    }

    @Transactional
    Kept show(UUID id) {
        var template = templates.required(id);
        return new Kept(template, latest(template));
    }

    /** @throws itu.platform.problem.ProblemException 404 without such a template or version */
    @Transactional
    WrittenEdition version(UUID id, int number) {
        templates.required(id);
        return editions.required(new Edition(id, number));
    }

    private WrittenEdition latest(Template template) {
        return editions.find(new Edition(template.id(), template.latest())).orElseThrow();
    }

    private void refuseTaken(String key) {
        if (templates.byKey(key).isPresent()) {
            throw Problem.of(ContentProblem.TEMPLATE_KEY_TAKEN).with("key", key).toException();
        }
    }

    private static NewEdition first(UUID id, NewTemplate asked) {
        return new NewEdition(
                id,
                Kind.TEMPLATE,
                Language.ofTag(asked.sourceLanguage()),
                asked.fallback() == null ? List.of(Language.EN) : languages(asked.fallback()),
                asked.official(),
                asked.synthetic(),
                asked.placeholders(),
                null,
                Words.byLanguage(asked.texts()));
    }

    private static List<Language> languages(List<String> tags) {
        return tags.stream().map(Language::ofTag).toList();
    }
}
