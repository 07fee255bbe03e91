package io.indexrelay.refhost.scanner;

import org.springframework.beans.factory.xml.NamespaceHandlerSupport;

/** The namespace of the plugins' Spring files, under the addresses of scanner 1 and 2. */
public class ScannerNamespace extends NamespaceHandlerSupport {

    @Override
    public void init() {
        registerBeanDefinitionParser("scan-indexes", new ScanIndexes());
    }
}
