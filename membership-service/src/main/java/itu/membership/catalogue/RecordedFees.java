package itu.membership.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import itu.membership.membership.Category;
import itu.membership.membership.Sector;

@ApplicationScoped
class RecordedFees implements PanacheRepositoryBase<RecordedFee, UUID> {

    /** The fees of a category that count on a day in a Sector, those for all Sectors among them, as known now. */
    List<Fee> on(Category category, @Nullable Sector sector, LocalDate day) {
        return list("""
                        category = ?1 and (sector is null or sector = ?2) and supersededAt is null
                        and validFrom <= ?3 and (validTo is null or validTo > ?3)""", category, sector, day).stream().map(RecordedFee::fee).toList();
    }
}
