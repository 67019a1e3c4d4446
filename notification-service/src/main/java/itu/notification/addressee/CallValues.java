package itu.notification.addressee;

import java.util.Map;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import itu.platform.language.Language;

/** The values of a letter that asks for a declaration. */
@Singleton
class CallValues implements ValueSource {
    private final String portal;

    CallValues(
            @ConfigProperty(
                            name = "suite.portal.declarations",
                            defaultValue = "https://portal.itu-suite.example/declarations")
                    String portal) {
        this.portal = portal;
    }

    @Override
    public void add(Mailing mailing, WrittenTo to, Language language, Map<String, String> values) {
        var asked = mailing.asked();
        if (asked == null || !asked.kind().equals("DECLARATION")) {
            return;
        }
        values.put("call", asked.reference());
        values.put("link.portal", portal);
        if (asked.period() != null) {
            values.put("period", asked.period());
        }
    }
}
