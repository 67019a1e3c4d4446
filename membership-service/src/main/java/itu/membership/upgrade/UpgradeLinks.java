package itu.membership.upgrade;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Which Sector Membership each upgraded Associate's became. */
@ApplicationScoped
class UpgradeLinks {
    private final EntityManager entities;

    UpgradeLinks(EntityManager entities) {
        this.entities = entities;
    }

    void link(UUID associate, UUID sectorMember, LocalDate on) {
        entities.createNativeQuery(
                        "insert into membership_upgrade (associate, sector_member, upgraded_on) values (?1, ?2, ?3)")
                .setParameter(1, associate)
                .setParameter(2, sectorMember)
                .setParameter(3, on)
                .executeUpdate();
    }
}
