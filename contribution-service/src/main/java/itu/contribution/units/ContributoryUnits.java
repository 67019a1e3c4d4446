package itu.contribution.units;

import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A number of units of contribution, exact. The smallest class is 1/16 and every class a multiple of it (CV 468), so the
 * value is a whole number of sixteenths. Written {@code 40}, {@code 1 1/2}, {@code 1/16}; up to 9,999 units are read, so that
 * no sum over all States can overflow.
 */
@Schema(
        type = SchemaType.STRING,
        examples = {"10", "1 1/2", "1/16"},
        description = "Units of contribution, exact")
public record ContributoryUnits(int sixteenths) implements Comparable<ContributoryUnits> {
    public static final ContributoryUnits ZERO = new ContributoryUnits(0);

    private static final int PER_UNIT = 16;
    private static final Pattern WRITTEN = Pattern.compile("(-?)(?:(\\d{1,4})|(?:(\\d{1,4}) )?(\\d{1,3})/(\\d{1,3}))");

    public static ContributoryUnits whole(int units) {
        return new ContributoryUnits(Math.multiplyExact(units, PER_UNIT));
    }

    /**
     * Reads units as they are written.
     *
     * @throws IllegalArgumentException when the text is no number of sixteenths, such as {@code 7/3} or {@code 0.5}
     */
    @JsonCreator
    public static ContributoryUnits parse(String text) {
        var match = WRITTEN.matcher(text.strip().replaceAll("\\s+", " "));
        if (!match.matches()) {
            throw new IllegalArgumentException("Not a number of contributory units: " + text);
        }
        var size = match.group(2) != null
                ? Math.multiplyExact(Integer.parseInt(match.group(2)), PER_UNIT)
                : sixteenths(match.group(3), Integer.parseInt(match.group(4)), Integer.parseInt(match.group(5)), text);
        return new ContributoryUnits(match.group(1).isEmpty() ? size : -size);
    }

    private static int sixteenths(@Nullable String whole, int numerator, int denominator, String text) {
        if (denominator == 0 || numerator * PER_UNIT % denominator != 0) {
            throw new IllegalArgumentException("Not a number of sixteenths of a unit: " + text);
        }
        return numerator * PER_UNIT / denominator + (whole == null ? 0 : Integer.parseInt(whole) * PER_UNIT);
    }

    public ContributoryUnits plus(ContributoryUnits other) {
        return new ContributoryUnits(Math.addExact(sixteenths, other.sixteenths));
    }

    public ContributoryUnits minus(ContributoryUnits other) {
        return new ContributoryUnits(Math.subtractExact(sixteenths, other.sixteenths));
    }

    public boolean isWhole() {
        return sixteenths % PER_UNIT == 0;
    }

    @Override
    public int compareTo(ContributoryUnits other) {
        return Integer.compare(sixteenths, other.sixteenths);
    }

    @Override
    @JsonValue
    public String toString() {
        var size = Math.abs(sixteenths);
        var sign = sixteenths < 0 ? "-" : "";
        var rest = size % PER_UNIT;
        if (rest == 0) {
            return sign + size / PER_UNIT;
        }
        var divisor = Integer.lowestOneBit(rest);
        var fraction = rest / divisor + "/" + PER_UNIT / divisor;
        return sign + (size < PER_UNIT ? fraction : size / PER_UNIT + " " + fraction);
    }
}
