package itu.membership.catalogue;

import org.jspecify.annotations.Nullable;

import itu.membership.catalogue.rules.FeeCondition;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;

/** Names a fee through time; its amounts follow each other. */
record FeeKey(Category category, @Nullable Sector sector, FeeCondition condition) {
    /** Such as {@code SECTOR_MEMBER/D/DEVELOPING}. */
    @Override
    public String toString() {
        return category + "/" + (sector == null ? "ALL" : sector) + "/" + condition;
    }
}
