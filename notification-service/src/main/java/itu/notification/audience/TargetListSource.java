package itu.notification.audience;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.targetlist.TargetLists;

@ApplicationScoped
class TargetListSource implements AudienceSourceReader {
    private final TargetLists lists;

    TargetListSource(TargetLists lists) {
        this.lists = lists;
    }

    @Override
    public Set<AudienceSource.Kind> kinds() {
        return Set.of(AudienceSource.Kind.TARGET_LIST);
    }

    @Override
    public boolean knows(AudienceSource source) {
        return number(source).isPresent();
    }

    @Override
    public Sql members(AudienceSource source, LocalDate day) {
        return Sql.of("""
                select case when p.addressee = 'MEMBER_STATE' then e.code end,
                       case when p.addressee = 'ORGANIZATION' then e.code::uuid end, null::text, null::text, null::jsonb
                from target_list_part p cross join unnest(p.entries) e (code)
                where p.list = ? and p.number = ?""", source.list(), number(source).orElse(0));
    }

    private Optional<Integer> number(AudienceSource source) {
        return source.list() == null ? Optional.empty() : lists.usable(source.list(), source.number());
    }
}
