/* Starts the program with the Python that lies beside it: NAME.exe ARGS is python -X utf8 -m ozon_desk ARGS.
   Built twice: OzonDesk.exe for the window, ozon-desk.exe for the command line (-DCONSOLE). */
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

typedef int (*py_main)(int, wchar_t **);

static int fail(const wchar_t *path)
{
    wchar_t text[MAX_PATH + 200];
    swprintf(text, MAX_PATH + 200, L"%ls\n\nThis file can't be loaded (error %lu). Please install Ozon Desk again.",
             path, GetLastError());
#ifdef CONSOLE
    fwprintf(stderr, L"%ls\n", text);
#else
    MessageBoxW(NULL, text, L"Ozon Desk", MB_ICONERROR | MB_OK);
#endif
    return 3;
}

int wmain(int argc, wchar_t **argv)
{
    static wchar_t path[32768];
    DWORD length = GetModuleFileNameW(NULL, path, 32768 - 20);
    wchar_t *end = wcsrchr(path, L'\\');
    if (length == 0 || end == NULL)
        return fail(argv[0]);
    wcscpy(end + 1, L"python312.dll");
    HMODULE python = LoadLibraryExW(path, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    py_main start = python ? (py_main)(void (*)(void))GetProcAddress(python, "Py_Main") : NULL;
    if (start == NULL)
        return fail(path);
    wchar_t **words = calloc((size_t)argc + 5, sizeof *words);
    if (words == NULL)
        return 3;
    int count = 0;
    words[count++] = argv[0];
    words[count++] = L"-X";
    words[count++] = L"utf8";
    words[count++] = L"-m";
    words[count++] = L"ozon_desk";
    for (int i = 1; i < argc; i++)
        words[count++] = argv[i];
    return start(count, words);
}
