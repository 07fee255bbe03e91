package io.indexrelay.refhost.web.page;

import java.util.Map;
import java.util.function.Supplier;

/** What the overview tells about the running host, by name, in order; asked at each visit. */
public interface Facts extends Supplier<Map<String, String>> {}
