package itu.notification.addressee;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;

import itu.notification.letter.LetterDates;
import itu.notification.mail.Attachment;
import itu.platform.language.Language;
import itu.platform.problem.Texts;
import itu.platform.time.BusinessClock;

/** The values that fill the placeholders of a letter to many, in its language; the same for a preview, a test and the mail itself. */
@Singleton
public class Values {
    /** The addressee's name in the language of the letter; of somebody on a list, the name that the list gives or the mailbox. */
    public static final String NAME = "addressee.name";

    /** The names that a recipient stands for besides its own, as the frozen list keeps them. */
    private static final String TOGETHER = "addressees";

    /** Columns of a list that was handed in, apart from the values that any letter has. */
    private static final String OWN = "own.";

    private final Names names;
    private final List<ValueSource> sources;
    private final ObjectMapper json;
    private final BusinessClock clock;

    Values(Names names, @All List<ValueSource> sources, ObjectMapper json, BusinessClock clock) {
        this.names = names;
        this.sources = sources;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The values for one letter.
     *
     * @throws IllegalArgumentException when the recipient's particulars are no JSON object
     */
    public Map<String, String> of(Mailing mailing, WrittenTo to, Language language) {
        var values = new HashMap<String, String>();
        values.put(NAME, names.of(to.addressee(), language));
        values.put("addressee.code", to.addressee().key());
        values.put("silent.count", Integer.toString(to.addressees()));
        values.put("silent.states", names.of(to.addressee(), language));
        values.put("synthetic", Boolean.toString(mailing.synthetic()));
        if (to.region() != null) {
            values.put("region", region(to.region(), language));
        }
        if (mailing.deadline() != null) {
            values.put("deadline", LetterDates.write(mailing.deadline(), language));
            values.put(
                    "days.left",
                    Long.toString(Math.max(0, ChronoUnit.DAYS.between(clock.today(), mailing.deadline()))));
        }
        sources.forEach(source -> source.add(mailing, to, language, values));
        if (to.particulars() != null) {
            object(to.particulars()).properties().forEach(each -> add(each.getKey(), each.getValue(), values));
        }
        return values;
    }

    /** The files that go with a letter about what is to be answered; others have none. */
    public List<Attachment> files(Mailing mailing, Language language) {
        if (mailing.asked() == null) {
            return List.of();
        }
        for (var source : sources) {
            var files = source.files(mailing, language);
            if (!files.isEmpty()) {
                return files;
            }
        }
        return List.of();
    }

    /** Reads at once what {@link #of} will need of so many addressees. */
    public void prepare(Collection<Addressee> addressees) {
        names.warm(addressees);
    }

    private static void add(String name, JsonNode value, Map<String, String> values) {
        switch (name) {
            case TOGETHER -> values.put("silent.states", value.asText());
            case NAME -> values.put(NAME, value.asText());
            default -> values.put(OWN + name, value.asText());
        }
    }

    private static String region(String code, Language language) {
        try {
            return Texts.format("messages", "region." + code, language, Map.of());
        } catch (MissingResourceException e) {
            return code;
        }
    }

    private JsonNode object(String particulars) {
        try {
            var read = json.readTree(particulars);
            if (read.isObject()) {
                return read;
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Particulars are not JSON", e);
        }
        throw new IllegalArgumentException("Particulars are not a JSON object");
    }
}
