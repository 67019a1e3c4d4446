package itu.notification.audience;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

/** Whoever holds a membership of a category on the day, and organizations that are addressed for what they are. */
@ApplicationScoped
class MemberSource implements AudienceSourceReader {
    private static final String HOLDERS = """
            select distinct null::text, m.organization, null::text, null::text, null::jsonb
            from membership m where m.held @> ?::date and m.category = any (?)""";

    private static final String OF_KIND = """
            select null::text, o.id, null::text, null::text, null::jsonb from organization o where o.kind = ?""";

    /** An exempt organization of the United Nations' is in its own group. */
    private static final String EXEMPT = """

            union
            select null::text, m.organization, null::text, null::text, null::jsonb
            from membership m left join organization o on o.id = m.organization
            where m.held @> ?::date and m.category = 'EXEMPT_ORGANIZATION' and o.kind is distinct from 'UNITED_NATIONS'""";

    @Override
    public Set<AudienceSource.Kind> kinds() {
        return Set.of(
                AudienceSource.Kind.SECTOR_MEMBERS,
                AudienceSource.Kind.ASSOCIATES,
                AudienceSource.Kind.ACADEMIA,
                AudienceSource.Kind.INTERNATIONAL_ORGANIZATIONS,
                AudienceSource.Kind.UN_AGENCIES);
    }

    @Override
    public boolean knows(AudienceSource source) {
        return true;
    }

    @Override
    public Sql members(AudienceSource source, LocalDate day) {
        return switch (source.kind()) {
            case SECTOR_MEMBERS -> holders(source, day, "SECTOR_MEMBER");
            case ASSOCIATES -> holders(source, day, "ASSOCIATE", "SME_ASSOCIATE");
            case ACADEMIA -> holders(source, day, "ACADEMIA");
            case INTERNATIONAL_ORGANIZATIONS ->
                Sql.of(OF_KIND, "REGIONAL_OR_INTERNATIONAL").then(EXEMPT, day);
            case UN_AGENCIES -> Sql.of(OF_KIND, "UNITED_NATIONS");
            case MEMBER_STATES, TARGET_LIST, UPLOADED_LIST, INVITATION_LIST, NON_REPLIERS ->
                throw new IllegalArgumentException(source.kind() + " has another reader");
        };
    }

    private static Sql holders(AudienceSource source, LocalDate day, String... categories) {
        return Sql.of(HOLDERS, day, List.of(categories))
                .when(source.sector() != null, " and m.sector = ?", source.sector());
    }
}
