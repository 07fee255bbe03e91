package io.indexrelay.refhost.web.module;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import javax.servlet.FilterConfig;
import javax.servlet.ServletConfig;
import javax.servlet.ServletContext;

/** Name, context and init parameters of a plugin's servlet or filter. */
record ModuleConfig(String name, ServletContext context, Map<String, String> parameters)
        implements ServletConfig, FilterConfig {

    @Override
    public String getServletName() {
        return name;
    }

    @Override
    public String getFilterName() {
        return name;
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    @SuppressWarnings("NullAway") // the servlet API: null where there is none
    public String getInitParameter(String key) {
        return parameters.get(key);
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}
