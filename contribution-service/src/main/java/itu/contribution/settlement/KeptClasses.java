package itu.contribution.settlement;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import itu.platform.history.AsOf;

/** The classes kept by default. */
@ApplicationScoped
public class KeptClasses implements PanacheRepositoryBase<KeptClass, UUID> {
    /** Those kept under a call as known at an instant, by contributor; none before the call is settled. */
    public Map<String, KeptClass> of(String call, AsOf asOf) {
        return find("call", call).stream()
                .filter(kept -> asOf.covers(kept.keptOn(), kept.keptAt()))
                .collect(Collectors.toMap(KeptClass::contributor, Function.identity()));
    }

    /** Up to {@code limit} under a call after a contributor's code, in the order of codes. */
    List<KeptClass> after(String call, @Nullable String contributor, int limit) {
        return find("call = ?1 and contributor > ?2 order by contributor", call, contributor == null ? "" : contributor)
                .page(0, limit)
                .list();
    }
}
