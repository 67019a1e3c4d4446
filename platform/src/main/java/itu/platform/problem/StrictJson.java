package itu.platform.problem;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import org.jspecify.annotations.Nullable;

/**
 * Takes JSON at its word: no number where the contract says string (units would lose their exactness), no number for a code,
 * no member twice, nothing behind the end, no character that a database or a document cannot hold, and no date but a plain ISO
 * one of the years 1 to 9999.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {
    private static final int LAST_YEAR = 9_999;

    /** After the module of dates, so that the reader of dates given here counts. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.registerModule(new SimpleModule()
                .addDeserializer(String.class, new KeepableText())
                .addDeserializer(LocalDate.class, new PlainDate()));
    }

    private static final class KeepableText extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        KeepableText() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = StringDeserializer.instance.deserialize(parser, context);
            if (text != null && text.codePoints().anyMatch(KeepableText::unkeepable)) {
                return (String) context.handleWeirdStringValue(
                        String.class, text, "has a control character or half a character");
            }
            return text;
        }

        private static boolean unkeepable(int character) {
            return (character < ' ' && character != '\t' && character != '\n' && character != '\r')
                    || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                    || character == '\ufffe'
                    || character == '\uffff';
        }
    }

    private static final class PlainDate extends StdScalarDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        PlainDate() {
            super(LocalDate.class);
        }

        @Override
        public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            var text = parser.getText();
            try {
                var date = LocalDate.parse(text);
                if (date.getYear() >= 1 && date.getYear() <= LAST_YEAR) {
                    return date;
                }
            } catch (DateTimeParseException noDate) {
                // answered below, like a date that no calendar of ours reaches
            }
            return (LocalDate)
                    context.handleWeirdStringValue(LocalDate.class, text, "is not a date such as 2026-11-24");
        }
    }
}
