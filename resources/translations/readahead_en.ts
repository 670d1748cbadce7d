<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Acting</name>
    <message numerus="yes">
        <source>%n dismissed card(s) stay(s) in the memo.</source>
        <translation>
            <numerusform>%n dismissed card stays in the memo.</numerusform>
            <numerusform>%n dismissed cards stay in the memo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln a copy (copies) of another</source>
        <translation>
            <numerusform>%Ln a copy of another</numerusform>
            <numerusform>%Ln copies of others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln already there</numerusform>
            <numerusform>%Ln already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) look(s) like a beginning only; paste the whole instead.</source>
        <translation>
            <numerusform>%Ln article looks like a beginning only; paste the whole instead.</numerusform>
            <numerusform>%Ln articles look like a beginning only; paste the whole instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) read again; every card stayed the same.</source>
        <translation>
            <numerusform>%Ln article was read again; every card stayed the same.</numerusform>
            <numerusform>%Ln articles were read again; every card stayed the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) read by earlier rules. Reading again leaves what you have touched as it is.</source>
        <translation>
            <numerusform>%Ln article was read by earlier rules. Reading it again leaves what you have touched as it is.</numerusform>
            <numerusform>%Ln articles were read by earlier rules. Reading them again leaves what you have touched as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read yet</source>
        <translation>
            <numerusform>%Ln cannot be read yet</numerusform>
            <numerusform>%Ln cannot be read yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) selected</source>
        <translation>
            <numerusform>%Ln card selected</numerusform>
            <numerusform>%Ln cards selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) you have touched stayed as before.</source>
        <translation>
            <numerusform>%Ln card stayed as it is because you have touched it.</numerusform>
            <numerusform>%Ln cards stayed as they are because you have touched them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) was (were) subscribed to.</source>
        <translation>
            <numerusform>%Ln feed was subscribed to.</numerusform>
            <numerusform>%Ln feeds were subscribed to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can be looked over and imported now.</source>
        <translation>
            <numerusform>%Ln file can be looked over and imported now.</numerusform>
            <numerusform>%Ln files can be looked over and imported now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of a kind that is not read: {names}</source>
        <translation>
            <numerusform>%Ln file of a kind that is not read: {names}</numerusform>
            <numerusform>%Ln files of a kind that is not read: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with neither a feed nor a list of references: {names}</source>
        <translation>
            <numerusform>%Ln file with neither a feed nor a list of references: {names}</numerusform>
            <numerusform>%Ln files with neither a feed nor a list of references: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here twice</source>
        <translation>
            <numerusform>%Ln here twice</numerusform>
            <numerusform>%Ln here twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) was (were) left.</source>
        <translation>
            <numerusform>%Ln link was left.</numerusform>
            <numerusform>%Ln links were left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s), pipe(s) or device(s): {names}</source>
        <translation>
            <numerusform>%Ln link, pipe or device: {names}</numerusform>
            <numerusform>%Ln links, pipes or devices: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memo(s)</source>
        <translation>
            <numerusform>%Ln memo</numerusform>
            <numerusform>%Ln memos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more link(s) follow(s).</source>
        <translation>
            <numerusform>%Ln more link follows.</numerusform>
            <numerusform>%Ln more links follow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more word(s)</source>
        <translation>
            <numerusform>%Ln more word</numerusform>
            <numerusform>%Ln more words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation>
            <numerusform>%Ln new article</numerusform>
            <numerusform>%Ln new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s) came from your subscriptions.</source>
        <translation>
            <numerusform>%Ln new article came from your subscriptions.</numerusform>
            <numerusform>%Ln new articles came from your subscriptions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the articles has(have) no publication date.</source>
        <translation>
            <numerusform>%Ln of the articles has no publication date.</numerusform>
            <numerusform>%Ln of the articles have no publication date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s) was (were) passed over.</source>
        <translation>
            <numerusform>%Ln other file was passed over.</numerusform>
            <numerusform>%Ln other files were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) went to the printer.</source>
        <translation>
            <numerusform>%Ln page went to the printer.</numerusform>
            <numerusform>%Ln pages went to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraph</numerusform>
            <numerusform>%Ln paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) without a card</source>
        <translation>
            <numerusform>%Ln sentence without a card</numerusform>
            <numerusform>%Ln sentences without a card</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) could not be read.</source>
        <translation>
            <numerusform>%Ln source could not be read.</numerusform>
            <numerusform>%Ln sources could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln topic</numerusform>
            <numerusform>%Ln topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) already there.</source>
        <translation>
            <numerusform>%Ln was already there.</numerusform>
            <numerusform>%Ln were already there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) read at the same address before, with other words.</source>
        <translation>
            <numerusform>%Ln was read at the same address before, with other words.</numerusform>
            <numerusform>%Ln were read at the same address before, with other words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) around it</source>
        <translation>
            <numerusform>%Ln word around it</numerusform>
            <numerusform>%Ln words around it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(from %Ln move(s))</source>
        <translation>
            <numerusform>(from %Ln move)</numerusform>
            <numerusform>(from %Ln moves)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add its note(s) as desk note(s)</source>
        <translation>
            <numerusform>Add its note as desk note</numerusform>
            <numerusform>Add its notes as desk notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln article(s) are already in the library; nothing was imported.</source>
        <translation>
            <numerusform>The article is already in the library; nothing was imported.</numerusform>
            <numerusform>All %Ln articles are already in the library; nothing was imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln card(s)</source>
        <translation>
            <numerusform>Changing %Ln card</numerusform>
            <numerusform>Changing %Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>Every hour</numerusform>
            <numerusform>Every %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation>
            <numerusform>Import %Ln article</numerusform>
            <numerusform>Import %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import all %Ln file(s)</source>
        <translation>
            <numerusform>Import %Ln file</numerusform>
            <numerusform>Import all %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln article(s) with {cards}.</source>
        <translation>
            <numerusform>Imported %Ln article with {cards}.</numerusform>
            <numerusform>Imported %Ln articles with {cards}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look over the first %Ln</source>
        <translation>
            <numerusform>Look over the first</numerusform>
            <numerusform>Look over the first %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln article(s) in other languages than English only quotations, figures and dates were read.</source>
        <translation>
            <numerusform>Of %Ln article in another language than English only quotations, figures and dates were read.</numerusform>
            <numerusform>Of %Ln articles in other languages than English only quotations, figures and dates were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shares passages with %Ln article(s)</source>
        <translation>
            <numerusform>Shares passages with %Ln article</numerusform>
            <numerusform>Shares passages with %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sorted again: %Ln card(s) with a new place, or a new reason for it.</source>
        <translation>
            <numerusform>Sorted again: %Ln card has a new place, or a new reason for it.</numerusform>
            <numerusform>Sorted again: %Ln cards have a new place, or a new reason for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln move(s): {words}</source>
        <translation>
            <numerusform>from %Ln move: {words}</numerusform>
            <numerusform>from %Ln moves: {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pages} of %Ln page(s)</source>
        <translation>
            <numerusform>{pages} of %Ln page</numerusform>
            <numerusform>{pages} of %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureDelegate</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) compared</source>
        <comment>figures that count the same thing</comment>
        <translation>
            <numerusform>%n group compared</numerusform>
            <numerusform>%n groups compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) agree</source>
        <translation>
            <numerusform>%n pair agrees</numerusform>
            <numerusform>%n pairs agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) conflict</source>
        <translation>
            <numerusform>%n pair conflicts</numerusform>
            <numerusform>%n pairs conflict</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message numerus="yes">
        <source>%n piece(s) of the source do not stand in the article.</source>
        <translation>
            <numerusform>%n piece of the source does not stand in the article.</numerusform>
            <numerusform>%n pieces of the source do not stand in the article.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoPane</name>
    <message numerus="yes">
        <source>%n of these cards stand(s) in that section already.</source>
        <translation>
            <numerusform>%n of these cards stands in that section already.</numerusform>
            <numerusform>%n of these cards stand in that section already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PositionsView</name>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <comment>actors that turned</comment>
        <translation>
            <numerusform>%n shift</numerusform>
            <numerusform>%n shifts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RereadModel</name>
    <message numerus="yes">
        <source>%n card(s) of yours keep words that are gone from it.</source>
        <translation>
            <numerusform>%n card of yours keeps words that are gone from it.</numerusform>
            <numerusform>%n cards of yours keep words that are gone from it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message numerus="yes">
        <source>%n different text(s)</source>
        <translation>
            <numerusform>%n different text</numerusform>
            <numerusform>%n different texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%n origin</numerusform>
            <numerusform>%n origins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outlet(s)</source>
        <translation>
            <numerusform>%n outlet</numerusform>
            <numerusform>%n outlets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
</context>
</TS>
