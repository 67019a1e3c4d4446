package itu.platform.query;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses query parameters that an endpoint does not know, that come twice, or that are no number or no truth value where
 * one is needed. A misspelt filter would otherwise be dropped, and the unfiltered answer taken for a true one.
 */
public class QueryGuard {
    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ResourceInfo resource, UriInfo uri) {
        var asked = uri.getQueryParameters();
        if (asked.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        var parameters = known.computeIfAbsent(resource.getResourceMethod(), QueryGuard::parametersOf);
        asked.forEach((name, values) -> {
            var fault = fault(parameters.get(name), values);
            if (fault != null) {
                throw QueryValues.refused(name, String.join(", ", values), fault);
            }
        });
    }

    private static @Nullable String fault(@Nullable Class<?> type, List<String> values) {
        if (type == null) {
            return "unknown-parameter";
        }
        if (values.size() > 1) {
            return "given-twice";
        }
        var value = values.getFirst();
        if (type == int.class && !value.matches("-?\\d{1,9}")) {
            return "no-number";
        }
        if (type == boolean.class && !value.equals("true") && !value.equals("false")) {
            return "no-truth-value";
        }
        return null;
    }

    private static Map<String, Class<?>> parametersOf(Method method) {
        var found = new LinkedHashMap<String, Class<?>>();
        for (var parameter : method.getParameters()) {
            add(found, parameter, parameter.getType());
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                Arrays.stream(parameter.getType().getDeclaredFields())
                        .forEach(field -> add(found, field, field.getType()));
            }
        }
        return found;
    }

    private static void add(Map<String, Class<?>> found, AnnotatedElement parameter, Class<?> type) {
        var query = parameter.getAnnotation(QueryParam.class);
        if (query != null) {
            found.put(query.value(), type);
        }
    }
}
