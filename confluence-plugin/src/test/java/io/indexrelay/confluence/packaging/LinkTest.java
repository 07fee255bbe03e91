package io.indexrelay.confluence.packaging;

import io.indexrelay.testsupport.plugin.LinkContract;
import java.util.List;
import java.util.stream.Stream;

class LinkTest extends LinkContract {

    @Override
    protected List<String> madeForJakarta() {
        return Stream.concat(
                        super.madeForJakarta().stream(),
                        Stream.of("io/indexrelay/confluence/list/JakartaContentQueries"))
                .toList();
    }
}
