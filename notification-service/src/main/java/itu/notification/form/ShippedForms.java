package itu.notification.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import itu.platform.time.BusinessClock;

/** Enters the forms that come with the software, demonstration data, unless their keys are taken. */
@ApplicationScoped
class ShippedForms {
    private static final List<String> KEYS = List.of("partner2connect", "sector-member-priorities");
    private static final String BY = "system";

    private final Forms forms;
    private final ObjectMapper json;
    private final BusinessClock clock;
    private final boolean wanted;

    ShippedForms(
            Forms forms,
            ObjectMapper json,
            BusinessClock clock,
            @ConfigProperty(name = "suite.forms.shipped", defaultValue = "true") boolean wanted) {
        this.forms = forms;
        this.json = json;
        this.clock = clock;
        this.wanted = wanted;
    }

    @Transactional
    void enter(@Observes StartupEvent started) {
        if (wanted) {
            KEYS.stream().filter(key -> !forms.exists(key)).forEach(this::enter);
        }
    }

    private void enter(String key) {
        var form = new Form(key);
        var version = new FormVersion(key, 1, definition(key), BY, clock.instant());
        forms.enter(form, version);
        form.publish();
        forms.recordPublication(version, BY, "SHIPPED", clock.instant());
    }

    FormDefinition definition(String key) {
        try (var content =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("form/" + key + ".json")) {
            return json.readValue(content, FormDefinition.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
