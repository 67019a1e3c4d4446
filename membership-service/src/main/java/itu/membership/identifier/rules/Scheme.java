package itu.membership.identifier.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A register that names organizations: how its names are written, and how they are checked. */
public enum Scheme {
    /** Legal Entity Identifier, ISO 17442: 20 characters with MOD 97-10. */
    LEI("[A-Z0-9]{18}[0-9]{2}", Scheme::plain, CheckDigits::mod97),
    /** D-U-N-S number: nine digits; its check digit was given up. */
    DUNS("[0-9]{9}", Scheme::plain, any -> true),
    /** Research Organization Registry: nine characters with a checksum. */
    ROR("0[0-9a-hjkmnp-tv-z]{6}[0-9]{2}", Scheme::ror, CheckDigits::ror),
    /** International Standard Name Identifier, ISO 27729: 16 characters with MOD 11-2. */
    ISNI("[0-9]{15}[0-9X]", Scheme::plain, CheckDigits::mod11),
    /** Organization identifier of the International Aid Transparency Initiative: list code and number. */
    IATI("[A-Z]{2}-[A-Z0-9]{1,20}-[A-Za-z0-9.:_-]{1,60}", String::strip, any -> true),
    /** Vendor number of the United Nations Global Marketplace. */
    UN_VENDOR("[0-9]{4,10}", Scheme::plain, any -> true),
    /** Number in a national register, after the country: {@code CHE:CHE-123.456.788}. */
    NATIONAL_REGISTER("[A-Z]{3}:[A-Za-z0-9][A-Za-z0-9 ./-]{0,59}", String::strip, any -> true);

    private final Pattern form;
    private final UnaryOperator<String> tidy;
    private final Predicate<String> check;

    Scheme(String form, UnaryOperator<String> tidy, Predicate<String> check) {
        this.form = Pattern.compile(form);
        this.tidy = tidy;
        this.check = check;
    }

    /** The value in the one form that is kept; empty when the scheme has no such value, or its check digits do not fit. */
    public Optional<String> read(String written) {
        var value = tidy.apply(written);
        return form.matcher(value).matches() && check.test(value) ? Optional.of(value) : Optional.empty();
    }

    private static String plain(String written) {
        return written.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static String ror(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replaceFirst("^(https?://)?ror\\.org/", "");
    }
}
