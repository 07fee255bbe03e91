package io.indexrelay.confluence.wiring;

import io.indexrelay.adapter.sal.OptionalServices;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.osgi.framework.BundleContext;

/** Asks {@link Offered}, inside the plugin's class loader: the adapter's simple name or {@code none}, then what is absent. */
public final class OfferedProbe implements Function<BundleContext, List<String>> {

    @Override
    public List<String> apply(BundleContext context) {
        Offered offered = new Offered(new OptionalServices(context));
        List<String> answer = new ArrayList<>();
        answer.add(offered.queries()
                .map(queries -> queries.getClass().getSimpleName())
                .orElse("none"));
        answer.addAll(offered.absent());
        return answer;
    }
}
