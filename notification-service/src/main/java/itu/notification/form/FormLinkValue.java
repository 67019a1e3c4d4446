package itu.notification.form;

import java.util.Map;

import jakarta.inject.Singleton;

import itu.notification.addressee.Mailing;
import itu.notification.addressee.ValueSource;
import itu.notification.addressee.WrittenTo;
import itu.platform.language.Language;

/** The link to the form that a letter asks to fill in; what comes by it counts as the addressee's answer. */
@Singleton
class FormLinkValue implements ValueSource {
    private final FormLinks links;

    FormLinkValue(FormLinks links) {
        this.links = links;
    }

    @Override
    public void add(Mailing mailing, WrittenTo to, Language language, Map<String, String> values) {
        var asked = mailing.asked();
        if (asked != null && asked.kind().equals("FORM")) {
            values.put(
                    "link.form",
                    to.number() == 0
                            ? links.of(asked.reference(), language)
                            : links.of(asked.reference(), mailing.campaign(), mailing.step(), to.number(), language));
        }
    }
}
