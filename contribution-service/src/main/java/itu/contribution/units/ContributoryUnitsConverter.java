package itu.contribution.units;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.jspecify.annotations.Nullable;

/** Stores units as their sixteenths. */
@Converter(autoApply = true)
class ContributoryUnitsConverter implements AttributeConverter<ContributoryUnits, Integer> {
    @Override
    public @Nullable Integer convertToDatabaseColumn(@Nullable ContributoryUnits units) {
        return units == null ? null : units.sixteenths();
    }

    @Override
    public @Nullable ContributoryUnits convertToEntityAttribute(@Nullable Integer sixteenths) {
        return sixteenths == null ? null : new ContributoryUnits(sixteenths);
    }
}
