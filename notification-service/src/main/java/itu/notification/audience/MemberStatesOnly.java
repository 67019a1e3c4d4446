package itu.notification.audience;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.arc.DefaultBean;
import org.jspecify.annotations.Nullable;

@DefaultBean
@ApplicationScoped
class MemberStatesOnly implements Audiences {
    private final EntityManager entities;

    MemberStatesOnly(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public AudienceCount count(Audience audience, @Nullable List<String> roles, @Nullable String subject) {
        return new AudienceCount(0, Map.of(), Map.of(), Map.of(), 0, 0, 0);
    }

    @Override
    public List<SampledRecipient> sample(Audience audience, @Nullable List<String> roles, int limit) {
        return List.of();
    }

    @Override
    public long freeze(UUID campaign, int step, Audience audience, @Nullable List<String> roles) {
        return entities.createNativeQuery("""
                        insert into recipient (campaign, step, number, addressee_kind, addressee, role, mailbox, language, groups)
                        select :campaign, :step, row_number() over (order by a.mailbox), 'MEMBER_STATE', a.member_state, a.role,
                               a.mailbox, a.language, array['MEMBER_STATES']
                        from (select distinct on (mailbox) * from address where role = any (:roles) order by mailbox, member_state) a
                        where not exists (select from campaign_reply r
                                          where r.campaign = :campaign and r.addressee = a.member_state and r.withdrawn_at is null)""")
                .setParameter("campaign", campaign)
                .setParameter("step", step)
                .setParameter("roles", (roles == null ? audience.roles() : roles).toArray(String[]::new))
                .executeUpdate();
    }
}
