package itu.notification.addressee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import itu.notification.letter.LetterDates;
import itu.platform.language.Language;

/** The values that fill the placeholders of a letter to many, in its language; the same for a preview, a test and the mail itself. */
@ApplicationScoped
public class Values {
    /** The addressee's name in the language of the letter; of somebody on a list, the name that the list gives or the mailbox. */
    public static final String NAME = "addressee.name";

    /** The last day for a reply, as the language writes it; filled where the campaign has a deadline. */
    public static final String DEADLINE = "deadline";

    private final Names names;
    private final ObjectMapper json;

    Values(Names names, ObjectMapper json) {
        this.names = names;
        this.json = json;
    }

    /**
     * The values for one addressee.
     *
     * @param particulars JSON object of the recipient's own values, which go before the others; null when there are none
     * @throws IllegalArgumentException when the particulars are no JSON object
     */
    public Map<String, String> of(
            Addressee addressee, Language language, @Nullable String particulars, @Nullable LocalDate deadline) {
        var values = new HashMap<String, String>();
        values.put(NAME, names.of(addressee, language));
        if (deadline != null) {
            values.put(DEADLINE, LetterDates.write(deadline, language));
        }
        if (particulars != null) {
            object(particulars)
                    .properties()
                    .forEach(each -> values.put(each.getKey(), each.getValue().asText()));
        }
        return values;
    }

    /** Reads at once what {@link #of} will need of so many addressees. */
    public void prepare(Collection<Addressee> addressees) {
        names.warm(addressees);
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
