package itu.membership.observer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;

/** Who takes part without being a Member State. */
@ApplicationScoped
public class Observers implements PanacheRepositoryBase<Observer, String> {

    /** Whether a code (ISO 3166-1 alpha-3) is an observer's. */
    public boolean has(String iso3) {
        return findById(iso3) != null;
    }

    /** The codes (ISO 3166-1 alpha-3) of all observers. */
    public Set<String> codes() {
        return streamAll().map(Observer::iso3).collect(Collectors.toUnmodifiableSet());
    }

    /** Observers by code, at most {@code rows} of them after a code. */
    List<Observer> after(String iso3, int rows) {
        return find("iso3 > ?1", Sort.by("iso3"), iso3).page(Page.ofSize(rows)).list();
    }
}
