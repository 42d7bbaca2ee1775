<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n posting(s)</source>
        <translation>
            <numerusform>%n posting</numerusform>
            <numerusform>%n postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) waiting</source>
        <translation>
            <numerusform>%n scan waiting</numerusform>
            <numerusform>%n scans waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking number(s)</source>
        <translation>
            <numerusform>%n tracking number</numerusform>
            <numerusform>%n tracking numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good</source>
        <translation>
            <numerusform>%n good</numerusform>
            <numerusform>%n good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n row refused</numerusform>
            <numerusform>%n rows refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking number(s) entered</source>
        <translation>
            <numerusform>%n tracking number entered</numerusform>
            <numerusform>%n tracking numbers entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in spite of a warning</source>
        <translation>
            <numerusform>%n of them in spite of a warning</numerusform>
            <numerusform>%n of them in spite of a warning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) printed</source>
        <translation>
            <numerusform>%n label printed</numerusform>
            <numerusform>%n labels printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tear %n label(s) off: they no longer count</source>
        <translation>
            <numerusform>Tear %n label off: it no longer counts</numerusform>
            <numerusform>Tear %n labels off: they no longer count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) prepared</source>
        <translation>
            <numerusform>%n label prepared</numerusform>
            <numerusform>%n labels prepared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packing slip(s)</source>
        <translation>
            <numerusform>%n packing slip</numerusform>
            <numerusform>%n packing slips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong scan(s)</source>
        <translation>
            <numerusform>%n wrong scan</numerusform>
            <numerusform>%n wrong scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) listed from the orders</source>
        <translation>
            <numerusform>%n product listed from the orders</numerusform>
            <numerusform>%n products listed from the orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) taken off the list</source>
        <translation>
            <numerusform>%n product taken off the list</numerusform>
            <numerusform>%n products taken off the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alarm(s)</source>
        <translation>
            <numerusform>%n new alarm</numerusform>
            <numerusform>%n new alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached</source>
        <translation>
            <numerusform>%n file attached</numerusform>
            <numerusform>%n files attached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached before</source>
        <translation>
            <numerusform>%n file attached before</numerusform>
            <numerusform>%n files attached before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) missing or changed</source>
        <translation>
            <numerusform>%n file missing or changed</numerusform>
            <numerusform>%n files missing or changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domestic number(s) entered</source>
        <translation>
            <numerusform>%n domestic number entered</numerusform>
            <numerusform>%n domestic numbers entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking number(s) taken to Ozon&apos;s cabinet</source>
        <translation>
            <numerusform>%n tracking number taken to Ozon&apos;s cabinet</numerusform>
            <numerusform>%n tracking numbers taken to Ozon&apos;s cabinet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) put into the pool: {carrier}</source>
        <translation>
            <numerusform>%n number put into the pool: {carrier}</numerusform>
            <numerusform>%n numbers put into the pool: {carrier}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) taken out of the pool</source>
        <translation>
            <numerusform>%n number taken out of the pool</numerusform>
            <numerusform>%n numbers taken out of the pool</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given out</source>
        <translation>
            <numerusform>%n given out</numerusform>
            <numerusform>%n given out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n withdrawn</numerusform>
            <numerusform>%n withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) left in the pool: {carrier}</source>
        <translation>
            <numerusform>%n number left in the pool: {carrier}</numerusform>
            <numerusform>%n numbers left in the pool: {carrier}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking event(s)</source>
        <translation>
            <numerusform>%n tracking event</numerusform>
            <numerusform>%n tracking events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n delivered</numerusform>
            <numerusform>%n delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still here</source>
        <translation>
            <numerusform>%n still here</numerusform>
            <numerusform>%n still here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must go with it</source>
        <translation>
            <numerusform>%n must go with it</numerusform>
            <numerusform>%n must go with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not packed yet</source>
        <translation>
            <numerusform>%n not packed yet</numerusform>
            <numerusform>%n not packed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) not handed over</source>
        <translation>
            <numerusform>%n posting not handed over</numerusform>
            <numerusform>%n postings not handed over</numerusform>
        </translation>
    </message>
</context>
</TS>
