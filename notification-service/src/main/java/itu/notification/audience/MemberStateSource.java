package itu.notification.audience;

import java.time.LocalDate;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class MemberStateSource implements AudienceSourceReader {
    @Override
    public Set<AudienceSource.Kind> kinds() {
        return Set.of(AudienceSource.Kind.MEMBER_STATES);
    }

    @Override
    public boolean knows(AudienceSource source) {
        return true;
    }

    @Override
    public Sql members(AudienceSource source, LocalDate day) {
        return Sql.of("select code, null::uuid, null::text, null::text, null::jsonb from member_state");
    }
}
